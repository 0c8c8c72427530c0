package anlan.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SeriesTests {

    @Test
    void aNumberNamesRegionOrganSeriesYearAndCount() {
        assertThat(Series.of("罚").number(Letter.HEAD, 2026, "12")).isEqualTo("（常）应急罚〔2026〕12号");
    }

    @Test
    void theCountOfAPreviewStaysOpen() {
        assertThat(Series.of("责改").open(Letter.HEAD, 2026)).isEqualTo("（常）应急责改〔2026〕　号");
        assertThat(Series.NONE.open(Letter.HEAD, 2026)).isEmpty();
    }

    @Test
    void aSeriesWithoutAWordIsRefused() {
        assertThatThrownBy(() -> Series.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
