package anlan.kernel.document;

import org.jspecify.annotations.Nullable;

/**
 * What every document of a bureau says about the bureau itself (抬头与落款): one row per unit, kept by the bureau.
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
        String unitPath,
        String organ,
        String region,
        String word,
        String government,
        String court,
        String address,
        String postcode,
        String telephone,
        String payee,
        @Nullable String site) {}
