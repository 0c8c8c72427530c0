package anlan.kernel.people;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Personal;
import anlan.kernel.form.Pick;
import anlan.kernel.form.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A person who works for a unit, with or without an account.
 *
 * @param name full name
 * @param staffNumber number inside the bureau; empty where there is none
 * @param unit path of the unit the person belongs to
 * @param phone for notices to this person only
 */
public record Person(
        @Label("姓名") @AtMost(50) String name,
        @Label("工号") @MayBeEmpty @AtMost(20) @Nullable String staffNumber,
        @Label("所在单位") @Pick("unit") String unit,

        @Label("联系电话") @MayBeEmpty @Personal @Shape(value = "[0-9+() -]{5,20}", otherwise = "电话号码格式不正确") @Nullable
        String phone) {}
