package anlan.bureau.inspection;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.LongText;
import anlan.kernel.form.MayBeEmpty;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the published list of what may be inspected (检查事项): without a basis in law nothing is (INS-004).
 *
 * @param code number in the list
 * @param item what is inspected
 * @param basis law, regulation or rule with its article
 * @param standard what is right, as the inspector compares it
 * @param field kind of enterprises it concerns; empty for all
 * @param random whether it is on the list of random inspections
 */
public record CheckItem(
        @Label("事项编码") @AtMost(20) String code,
        @Label("检查事项") @AtMost(200) String item,
        @Label("检查依据") @Hint("法律、法规、规章及条款") @AtMost(500) String basis,
        @Label("检查标准") @LongText @AtMost(2000) String standard,
        @Label("适用行业") @MayBeEmpty @AtMost(40) @Nullable String field,
        @Label("列入随机抽查") boolean random) {}
