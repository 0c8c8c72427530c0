package anlan.kernel.document;

import anlan.kernel.form.FieldError;
import anlan.kernel.form.Unfit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letterheads the bureau keeps, one per unit that issues documents in its own name. Needs an open transaction. */
@Component
public final class Letterheads {

    private final JdbcClient jdbc;

    /** Works on the application's data source. */
    public Letterheads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The letterhead of a unit, or of the nearest unit above it that has one.
     *
     * @throws Unfit if there is none: the bureau must keep one before it issues documents
     */
    public Letterhead of(String unitPath) {
        return jdbc.sql("""
                        SELECT * FROM letterhead
                        WHERE starts_with(:unit || '.', unit_path || '.')
                        ORDER BY length(unit_path) DESC LIMIT 1
                        """)
                .param("unit", unitPath)
                .query(Letterhead.class)
                .optional()
                .orElseThrow(() -> new Unfit(List.of(new FieldError("", "本单位尚未设置文书抬头(机关名称、字号简称、复议机关、法院),不能制发文书"))));
    }

    /** Sets a unit's letterhead; documents already issued keep the old one. */
    public void put(Letterhead letterhead) {
        jdbc.sql("""
                        INSERT INTO letterhead (unit_path, organ, region, word, government, court, address, postcode, telephone, payee, site)
                        VALUES (:unitPath, :organ, :region, :word, :government, :court, :address, :postcode, :telephone, :payee, :site)
                        ON CONFLICT (unit_path) DO UPDATE SET
                            organ = excluded.organ, region = excluded.region, word = excluded.word,
                            government = excluded.government, court = excluded.court, address = excluded.address,
                            postcode = excluded.postcode, telephone = excluded.telephone, payee = excluded.payee,
                            site = excluded.site
                        """).paramSource(letterhead).update();
    }
}
