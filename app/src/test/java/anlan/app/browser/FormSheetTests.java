package anlan.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.app.SmallBureau;
import anlan.bureau.duties.Duties;
import anlan.bureau.history.HistoricalCases;
import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.form.Fields;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The form of every act of every duty, opened once; all of them on one sheet to look at. */
@Tag("browser")
class FormSheetTests {

    @Test
    void every_act_has_a_form_with_all_its_fields() throws IOException {
        List<BufferedImage> forms = new ArrayList<>();
        try (TownWalk walk = new TownWalk(Instant.parse("2026-03-02T00:30:00Z"), 0)) {
            Screen officer = walk.chrome().screen(760, 900).signIn("li", SmallBureau.PASSWORD);
            for (Procedure procedure : Duties.all())
                for (Act<?> act : procedure.acts()) {
                    // Historical cases are imported, never typed.
                    if (procedure == HistoricalCases.PROCEDURE || act.parts().expiry() != null) continue;
                    officer.opening(procedure.key(), act.key());
                    String said = officer.words();
                    for (var field : Fields.of(act.paper()).all())
                        assertThat(said).as("form of %s", act.label()).contains(field.label());
                    forms.add(ImageIO.read(new ByteArrayInputStream(
                            officer.page().locator("section.act").screenshot())));
                }
            assertThat(officer.failed()).isEmpty();
            officer.close();
        }
        ImageIO.write(
                ContactSheet.of(forms),
                "png",
                Screen.SHOTS.resolve("contact-sheet.png").toFile());
        assertThat(forms).hasSizeGreaterThan(100);
    }
}
