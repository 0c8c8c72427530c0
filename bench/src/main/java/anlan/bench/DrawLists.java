package anlan.bench;

import anlan.app.database.DatabaseAccess;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of a draw, filled by the database itself: enterprises of ten districts, officers, who keeps away from whom. */
final class DrawLists {
    private static final int OFFICERS = 200;
    private static final int RECUSALS = 1_000;

    private DrawLists() {}

    /** Makes the tables as their owner; ids stand in the order of the table, as those made over time do. */
    static void prepare(DatabaseAccess access, int enterprises) {
        JdbcClient owner = JdbcClient.create(access.as(access.owner()));
        owner.sql("""
                CREATE TABLE bench_enterprise (id uuid PRIMARY KEY, district text NOT NULL, risk text NOT NULL,
                                               credit text NOT NULL, inspected date)
                """).update();
        owner.sql("""
                INSERT INTO bench_enterprise
                SELECT (lpad(to_hex(n), 8, '0') || substr(md5(n::text), 9))::uuid, lpad((n % 10)::text, 4, '0'),
                       substr('AAAABBBCCD', 1 + n % 10, 1), substr('AAABBBBCCD', 1 + n / 10 % 10, 1),
                       CASE WHEN n % 9 = 0 THEN date '2026-03-01' - n % 360 END
                  FROM generate_series(1, :all) AS n
                """).param("all", enterprises).update();
        owner.sql("""
                CREATE TABLE bench_officer AS
                SELECT md5('officer' || n)::uuid AS id, lpad((n % 10)::text, 4, '0') AS district, n % 7 AS load
                  FROM generate_series(1, :all) AS n
                """).param("all", OFFICERS).update();
        owner.sql("""
                CREATE TABLE bench_recusal AS
                SELECT o.id AS officer, e.id AS enterprise
                  FROM generate_series(1, :all) AS n
                  JOIN bench_officer o ON o.id = md5('officer' || 1 + n % 200)::uuid
                  JOIN bench_enterprise e
                    ON e.id = (lpad(to_hex(n * 400), 8, '0') || substr(md5((n * 400)::text), 9))::uuid
                """).param("all", RECUSALS).update();
        owner.sql("CREATE TABLE bench_draw (id uuid PRIMARY KEY, commitment text NOT NULL, ending bytea NOT NULL)")
                .update();
        owner.sql("""
                CREATE TABLE bench_drawn (draw uuid NOT NULL, enterprise uuid NOT NULL, category text NOT NULL,
                                          first uuid NOT NULL, second uuid NOT NULL, PRIMARY KEY (draw, enterprise))
                """).update();
        owner.sql("ANALYZE bench_enterprise").update();
    }
}
