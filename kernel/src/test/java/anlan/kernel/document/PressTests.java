package anlan.kernel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTests {

    private static final Press PRESS = new Press();

    @Test
    void theTitleIsFoundWhenSearchedFor() throws IOException {
        assertThat(text(Letter.of("事实"))).contains("行政处罚决定书", "常山县应急管理局", "（印章）");
    }

    @Test
    void everydayCharactersThatShareTheirGlyphWithARadicalAreFound() throws IOException {
        String shared =
                "一乙二人入八儿几刀力匕十又口土士夕大女子寸小尸山川工己巾干广弓心戈户手支文斗斤方日月木止比毛氏水火父片牙牛犬玄玉瓜甘生用田白皮目矛矢石示立竹米羊老而耳肉臣自至臼舌舟色虫血行衣西见角言谷豆赤走足身车辛里金长门雨青非面革音页风飞食首香马高鬼鱼鸟麦麻黄黑鼓鼠鼻齐齿龙龟";
        assertThat(text(Letter.of(shared))).contains(shared);
    }

    @Test
    void radicalsTypedInsteadOfCharactersAreReplaced() throws IOException {
        assertThat(text(Letter.of("⾏政处罚⼯作⼈员"))).contains("行政处罚工作人员");
    }

    @Test
    void rareCharactersOfNamesAndPlacesArePrinted() throws IOException {
        assertThat(text(Letter.of("王𬭎、张𰻝、李㛃、赵龘"))).contains("王𬭎、张𰻝、李㛃、赵龘");
    }

    @Test
    void markupAndForbiddenCharactersInDataAreHarmless() throws IOException {
        assertThat(text(Letter.of("<b>甲&乙</b>\"'\u0000\u0008\uFFFF{{sheet.number}}")))
                .contains("<b>甲&乙</b>\"'{{sheet.number}}");
    }

    @Test
    void aTextOfSeveralLinesBecomesParagraphs() throws IOException {
        assertThat(Template.of("test/letter.xhtml").fill(Letter.of("甲\n\n 乙"), Letter.sheet(false)))
                .contains("<p>甲</p><p>乙</p>");
    }

    @Test
    void daysMomentsAndAmountsAreSaidAsInOfficialLetters() throws IOException {
        assertThat(text(Letter.of("事实"))).contains("金额35,000.50元，期限2026年12月7日，时间2026年11月21日0时05分，当日2026年11月21日。");
    }

    @Test
    void theSameDocumentIsPrintedToTheSameBytes() {
        byte[] first = PRESS.print(Letter.KIND, Letter.of("事实"), Letter.sheet(false));
        byte[] second = new Press().print(Letter.KIND, Letter.of("事实"), Letter.sheet(false));
        assertThat(first).isEqualTo(second);
    }

    @Test
    void aPreviewSaysSoAndCarriesNoCode() throws IOException {
        assertThat(text(Letter.of("事实"), true)).contains("预览").doesNotContain("核验码");
        assertThat(text(Letter.of("事实"), false)).contains("核验码：7K2M-90QX-4RTB").doesNotContain("预览");
    }

    @Test
    void aNameThatIsNeitherInTheDataNorOnTheSheetIsAnError() {
        Template stranger = Template.of("test/stranger.xhtml");
        assertThatThrownBy(() -> stranger.fill(Letter.of("事实"), Letter.sheet(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobodyKnows");
    }

    @Test
    void longTextFlowsOverNumberedPages() throws IOException {
        assertThat(text(Letter.of("很长的一段事实。".repeat(900)))).contains("第1页").contains("第2页");
    }

    private static String text(Letter letter) throws IOException {
        return text(letter, false);
    }

    private static String text(Letter letter, boolean preview) throws IOException {
        try (var pdf = Loader.loadPDF(PRESS.print(Letter.KIND, letter, Letter.sheet(preview)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\h]", "");
        }
    }
}
