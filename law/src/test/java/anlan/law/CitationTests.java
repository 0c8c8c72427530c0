package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule cites reads as in a document, whatever form the declaration has. */
class CitationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            行政处罚法 42 | 《行政处罚法》第四十二条
            行政处罚法 54-72 | 《行政处罚法》第五十四条至第七十二条
            优化营商环境条例 54、59 | 《优化营商环境条例》第五十四条、第五十九条
            行政处罚法 55；安全生产法 67 | 《行政处罚法》第五十五条、《安全生产法》第六十七条
            安全生产法 97 1项 | 《安全生产法》第九十七条第一项
            国办发〔2015〕58号 二 | 国办发〔2015〕58号第二部分
            应急〔2020〕69号 5 | 应急〔2020〕69号第五条
            应急〔2023〕106号 | 应急〔2023〕106号
            《行政处罚法》第六十条 | 《行政处罚法》第六十条
            """)
    void a_citation_reads_as_in_a_document(String cited, String words) {
        assertThat(Citation.words(cited)).isEqualTo(words);
    }
}
