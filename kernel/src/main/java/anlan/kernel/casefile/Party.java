package anlan.kernel.casefile;

import anlan.kernel.form.Label;
import anlan.kernel.form.Labelled;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Personal;
import anlan.kernel.form.Pick;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party (当事人) as it was when it was named: the name stays as written even if the register changes.
 *
 * @param kind unit or person
 * @param name full name
 * @param enterprise entry of the enterprise register, if it is one of them
 * @param code unified social credit code, or identity number of a person
 * @param address where papers reach it
 * @param principal legal representative or person in charge
 * @param phone telephone
 */
public record Party(
        @Label("当事人类型") Kind kind,
        @Label("名称（姓名）") String name,

        @Label("企业") @Pick("enterprise") @MayBeEmpty @Nullable
        UUID enterprise,

        @Label("统一社会信用代码（证件号码）") @MayBeEmpty @Personal @Nullable
        String code,

        @Label("地址") @MayBeEmpty @Nullable String address,
        @Label("法定代表人（负责人）") @MayBeEmpty @Nullable String principal,
        @Label("联系电话") @MayBeEmpty @Personal @Nullable String phone) {

    /** A party is a unit or a natural person. */
    public enum Kind implements Labelled {
        @Label("单位")
        UNIT,
        @Label("个人")
        PERSON
    }

    /** Key of the party inside its case: its name, because that is what the papers say. */
    public String key() {
        return name;
    }

    /** Who it is across cases: the enterprise, else the code, else the name. */
    public String subject() {
        return Optional.ofNullable(enterprise)
                .map(UUID::toString)
                .or(() -> Optional.ofNullable(code))
                .orElse(name);
    }
}
