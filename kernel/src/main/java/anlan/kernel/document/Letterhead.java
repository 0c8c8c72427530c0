package anlan.kernel.document;

import anlan.kernel.form.AtMost;
import anlan.kernel.form.Hint;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import anlan.kernel.form.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What every document of a bureau says about the bureau itself (抬头与落款): one entry per unit, kept by the bureau.
 *
 * @param unitPath the unit that issues; units below it issue in its name
 * @param organ full name, such as 常山县应急管理局
 * @param region short name of the region in document numbers, such as 常
 * @param word word of the organ in document numbers, such as 应急
 * @param government the government that decides on reconsideration, such as 常山县人民政府
 * @param court the court of first instance, such as 常山县人民法院
 * @param address address of the organ
 * @param postcode postcode of the organ
 * @param telephone telephone of the organ
 * @param payee where fines are paid: bank, account name and account
 * @param site address of the public site that verifies documents, such as https://anlan.example.gov.cn; null if none
 */
public record Letterhead(
        @Label("单位") @Pick("unit") @Hint("下级机构没有自己的抬头时，以本单位名义制发文书")
        String unitPath,

        @Label("发文机关名称") @AtMost(80) @Hint("文书标题上方和落款处的机关全称")
        String organ,

        @Label("地区简称") @AtMost(8) @Hint("文号中括号内的字，如“（常）应急罚〔2026〕1号”中的“常”")
        String region,

        @Label("机关代字") @AtMost(12) @Hint("如“（常）应急罚〔2026〕1号”中的“应急”")
        String word,

        @Label("行政复议机关") @AtMost(80) @Hint("一般为本级人民政府") String government,

        @Label("有管辖权的人民法院") @AtMost(80) String court,

        @Label("机关地址") @AtMost(120) String address,

        @Label("邮政编码") @Shape(value = "[0-9]{6}", otherwise = "邮政编码为六位数字")
        String postcode,

        @Label("联系电话") @Shape(value = "[0-9][0-9 -]{4,18}[0-9]", otherwise = "联系电话只写数字和短横线")
        String telephone,

        @Label("收款账户") @AtMost(200) @Hint("缴入国库款项的收款银行、户名和账号")
        String payee,

        @Label("公众查验网址")
        @MayBeEmpty
        @Shape(value = "https?://[^\\s/]+(/[^\\s/]+)*", otherwise = "网址以 http:// 或 https:// 开头，末尾不加斜杠")
        @Hint("填写后对外文书印二维码，公众扫码核对真伪")
        @Nullable
        String site) {}
