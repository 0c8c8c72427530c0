package anlan.bureau.complaint;

import anlan.kernel.casefile.Need;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.register.Register;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of who supervises what, and what rules ask of it. */
@Configuration(proxyBeanMethods = false)
public class DutyList {

    /** 监管职责清单. */
    public static final Register<DutyLine> REGISTER = Register.of("duty-list", "监管职责清单", DutyLine.class)
            .columns("code", "matter", "department", "ours", "basis")
            .filters("ours")
            .searched("code", "matter", "department")
            .unique("code")
            .titled(DutyLine::matter, DutyLine::department)
            .writtenBy("leader", "legal")
            .seenEverywhere();

    /** Asked with the id of a line. */
    public static final Need<UUID, Competent> COMPETENT = new Need<>("complaint.competent", "监管职责清单", Competent.class);

    /**
     * Who is competent.
     *
     * @param lines the line that was picked; none if it is not in the list any more
     */
    public record Competent(@MayBeEmpty List<DutyLine> lines) {

        boolean agrees(ComplaintPapers.Dispatch in) {
            return lines.stream()
                    .anyMatch(line -> line.ours() == in.ours()
                            && (line.ours() || line.department().equals(in.department())));
        }

        String department() {
            return lines.stream().map(DutyLine::department).findFirst().orElse("不在清单内");
        }
    }

    @Bean
    Register<DutyLine> dutyListRegister() {
        return REGISTER;
    }
}
