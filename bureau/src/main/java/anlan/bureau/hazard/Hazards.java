package anlan.bureau.hazard;

import anlan.bureau.rectification.RectificationPapers;
import anlan.bureau.rectification.RectificationPapers.Find;
import anlan.bureau.rectification.RectificationRules;
import anlan.kernel.casefile.Case;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.journal.CaseRegister;
import anlan.kernel.register.Register;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of hazards (隐患台账), one line for each removal, kept from its case. */
@Configuration(proxyBeanMethods = false)
public class Hazards {

    /** 隐患整改台账: what was found where, by when it is put right, and how it stands. */
    public static final Register<Removal> REGISTER = Register.of("hazard", "隐患整改", Removal.class)
            .filters("level", "state")
            .searched("unit", "hazards")
            .titled(Removal::unit, Removal::hazards);

    /** One removal. */
    public record Removal(
            @Label("隐患单位") String unit,
            @Label("隐患情况") String hazards,
            @Label("隐患等级") String level,
            @Label("发现日期") LocalDate found,
            @Label("整改期限") @MayBeEmpty @Nullable LocalDate lastDay,
            @Label("状态") String state) {}

    @Bean
    Register<Removal> hazardRegister() {
        return REGISTER;
    }

    @Bean
    CaseRegister<Removal> hazardsKept() {
        return new CaseRegister<>(
                HazardRectification.PROCEDURE.key(),
                REGISTER,
                (file, documents, on) -> file.dayOf(Find.class)
                        .map(found -> new Removal(
                                file.partyName(),
                                String.join("；", RectificationRules.texts(file)),
                                level(file),
                                found,
                                RectificationRules.lastDay(file, on).orElse(null),
                                file.stage().label())));
    }

    private static String level(Case file) {
        return RectificationRules.major(file)
                ? RectificationPapers.Level.MAJOR.label()
                : RectificationPapers.Level.GENERAL.label();
    }
}
