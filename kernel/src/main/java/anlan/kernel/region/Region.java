package anlan.kernel.region;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Shape;
import anlan.kernel.scope.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One division. Since when a code holds and what came after a withdrawn one no list says, so neither is claimed; the history of the
 * entry shows which load brought which change.
 *
 * @param code six digits (GB/T 2260), nine for a township (GB/T 10114)
 * @param name its own name
 * @param fullName with the names of those above it
 * @param level what it is
 * @param above code of the division above; empty at the top
 * @param state whether the code is in use
 * @param formerName what older lists called a code that is still in use; empty where they agree
 */
public record Region(
        @Label("区划代码") @Shape(value = "[0-9]{6}|[0-9]{9}", otherwise = "区划代码为 6 位数字，乡级为 9 位")
        String code,

        @Label("名称") @AtMost(60) String name,
        @Label("全称") @AtMost(200) String fullName,
        @Label("级别") RegionLevel level,
        @Label("上级代码") @MayBeEmpty @Nullable String above,
        @Label("状态") RegionState state,
        @Label("曾用名") @MayBeEmpty @Nullable String formerName) {

    /** The entry of a code: always the same one. */
    static UUID id(String code) {
        return Ids.of("region", code);
    }

    /** The same division, its code out of use. */
    Region withdrawn() {
        return new Region(code, name, fullName, level, above, RegionState.WITHDRAWN, formerName);
    }

    /** The full name, marked when the code is out of use. */
    public String marked() {
        return state == RegionState.CURRENT ? fullName : fullName + "（" + state.label() + "）";
    }
}
