package anlan.bureau.dutylist;

import anlan.kernel.casefile.Need;
import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.journal.Sight;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published list of who supervises what (监管职责清单), and what rules ask of it. */
@Configuration(proxyBeanMethods = false)
public class DutyList {

    /** 监管职责清单. */
    public static final Register<Line> REGISTER = Register.of("duty-list", "监管职责清单", Line.class)
            .columns("code", "matter", "department", "ours", "basis")
            .filters("ours")
            .searched("code", "matter", "department")
            .unique("code")
            .titled(Line::matter, Line::department)
            .writtenBy("leader", "legal")
            .seenEverywhere();

    /** 监管职责清单: the lines with these ids. */
    public static final Need<List<UUID>, Competent> COMPETENT =
            new Need<>("complaint.competent", "监管职责清单", Competent.class);

    /** One line: what is supervised, by whom, whether that is the emergency-management bureau itself, what assigns it. */
    public record Line(
            @Label("编号") @AtMost(20) String code,
            @Label("监管事项") @AtMost(200) String matter,
            @Label("主管部门") @AtMost(100) String department,
            @Label("由本机关监管") boolean ours,
            @Label("依据") @Hint("法律、法规或者职责分工文件") @AtMost(300) String basis) {}

    /** Who is competent: the picked lines that stand in the list. */
    public record Competent(@MayBeEmpty List<Line> lines) {

        /** Whether one of them gives the matter to the bureau itself, or else to this department. */
        public boolean agrees(boolean ours, String department) {
            return lines.stream()
                    .anyMatch(line ->
                            line.ours() == ours && (ours || line.department().equals(department)));
        }

        /** The department that the first of them names. */
        public String department() {
            return lines.stream().map(Line::department).findFirst().orElse("不在清单内");
        }
    }

    @Bean
    Register<Line> dutyListRegister() {
        return REGISTER;
    }

    @Bean
    Sight<List<UUID>, Competent> competentByList(Registers registers) {
        return Sight.onRegister(
                registers,
                REGISTER,
                COMPETENT,
                open -> new Competent(open.stream().map(Entry::body).toList()));
    }
}
