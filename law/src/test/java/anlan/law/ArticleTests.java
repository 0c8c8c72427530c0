package anlan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTests {
    @ParameterizedTest
    @CsvSource({
        "行政处罚法 9, 《行政处罚法》第九条",
        "行政处罚法 10, 《行政处罚法》第十条",
        "行政处罚法 59, 《行政处罚法》第五十九条",
        "安全生产法 97 1项, 《安全生产法》第九十七条第一项",
        "安全生产法 100, 《安全生产法》第一百条",
        "安全生产法 103 3款, 《安全生产法》第一百零三条第三款",
        "危险化学品安全法 110 1款 12项, 《危险化学品安全法》第一百一十条第一款第十二项",
        "刑法 134之1, 《刑法》第一百三十四条之一",
        "国办发〔2018〕118号, 国办发〔2018〕118号",
        "信用修复管理办法, 《信用修复管理办法》"
    })
    void citationsAreReadAndWritten(String text, String display) {
        assertThat(Article.parse(text).display()).isEqualTo(display);
        assertThat(Article.parse(text)).hasToString(text);
    }

    @Test
    void severalAreJoined() {
        assertThat(Article.display(Article.parseAll("行政处罚法 72; 行政强制法 45"))).isEqualTo("《行政处罚法》第七十二条、《行政强制法》第四十五条");
        assertThat(Article.parseAll("")).isEmpty();
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThatThrownBy(() -> Article.of(" ", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
