package anlan.kernel.exchange;

import anlan.kernel.exchange.Tally.Fate;
import anlan.kernel.form.Label;
import anlan.kernel.form.MayBeEmpty;
import anlan.kernel.form.Pick;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * One import as it is remembered: which file, by whom, when, and what became of its rows.
 *
 * @param at moment of the import, to the second
 * @param source short name of the source
 * @param title its name
 * @param unit path of the unit its cases belong to
 * @param file name of the file
 * @param hash SM3 of its bytes
 * @param who who imported
 * @param mode what was to be done with rows that have faults
 * @param currency currency of the sums, ISO 4217
 * @param rows rows of the file
 * @param total their amounts
 * @param landed rows that became cases
 * @param landedSum their amounts
 * @param known rows that had been cases before
 * @param knownSum their amounts
 * @param reported rows that did not land
 * @param reportedSum their amounts, as far as they can be read
 * @param faults why they did not, at most a thousand
 */
public record ImportBatch(
        @Label("导入时间") Instant at,
        @Label("来源代号") String source,
        @Label("来源") String title,
        @Label("单位") @Pick("unit") String unit,
        @Label("文件") String file,
        @Label("文件校验值") String hash,
        @Label("导入人") String who,
        @Label("方式") ImportMode mode,
        @Label("币种") String currency,
        @Label("文件行数") int rows,
        @Label("文件金额") BigDecimal total,
        @Label("导入行数") int landed,
        @Label("导入金额") BigDecimal landedSum,
        @Label("原已导入行数") int known,
        @Label("原已导入金额") BigDecimal knownSum,
        @Label("退回行数") int reported,
        @Label("退回金额") BigDecimal reportedSum,
        @Label("退回的行") @MayBeEmpty List<Fault> faults) {
    private static final int SHOWN = 1_000;

    static ImportBatch of(
            Incoming file, Mapping mapping, ImportMode mode, String who, Instant now, ImportResult result) {
        Tally tally = result.tally();
        return new ImportBatch(
                now.truncatedTo(ChronoUnit.SECONDS),
                mapping.source(),
                mapping.title(),
                mapping.unit(),
                file.name(),
                file.content().hex(),
                who,
                mode,
                mapping.currency().getCurrencyCode(),
                tally.file().rows(),
                tally.file().sum(),
                tally.of(Fate.LANDED).rows(),
                tally.of(Fate.LANDED).sum(),
                tally.of(Fate.KNOWN).rows(),
                tally.of(Fate.KNOWN).sum(),
                tally.of(Fate.REPORTED).rows(),
                tally.of(Fate.REPORTED).sum(),
                result.faults().stream().limit(SHOWN).toList());
    }
}
