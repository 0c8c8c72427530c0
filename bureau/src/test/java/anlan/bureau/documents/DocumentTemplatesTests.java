package anlan.bureau.documents;

import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.document.Document;
import anlan.kernel.document.Letterhead;
import anlan.kernel.document.Opinion;
import anlan.kernel.document.Press;
import anlan.kernel.document.Sheet;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTemplatesTests {

    static final Letterhead LETTERHEAD = new Letterhead(
            "0001",
            "安澜县应急管理局",
            "安",
            "应急",
            "安澜县人民政府",
            "安澜县人民法院",
            "安澜县安澜大道1号",
            "324200",
            "0570-5010000",
            "安澜县财政局非税收入专户",
            "https://anlan.example.gov.cn");

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Press PRESS = new Press();

    static Sheet sheet(Document<?> document, List<Opinion> trail) {
        String number = "（安）应急" + document.series().word() + "〔2026〕12号";
        String code = document.verifiable() ? "7K2M-90QX-4RTB" : "";
        return new Sheet(document.label(), number, LETTERHEAD, DAY, code, false, document.sealed(), trail);
    }

    static Stream<Document<?>> documents() {
        return Stream.of(
                        ComplaintDocuments.class,
                        InspectionDocuments.class,
                        RectificationDocuments.class,
                        MajorHazardDocuments.class,
                        LicenceDocuments.class,
                        InvestigationDocuments.class,
                        PenaltyDocuments.class,
                        ExecutionDocuments.class)
                .flatMap(group -> Arrays.stream(group.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (Document<?>) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFieldOfTheRecordIsFoundInThePrintedText(Document<?> document) throws IOException {
        assertThat(missing(document)).isEmpty();
    }

    @Test
    void approvalFormsPrintWhoAgreedAndLeaveRoomWhereNobodySignedYet() throws IOException {
        Document<InvestigationDocuments.Filing> form = InvestigationDocuments.FILING;
        InvestigationDocuments.Filing data = Samples.of(form.data()).data();
        Opinion agreed = new Opinion("审批意见", "同意立案", "周安民", "局长", Instant.parse("2026-11-20T01:30:00Z"), "电话批准，事后补录");
        assertThat(text(PRESS.print(form, data, sheet(form, List.of(agreed)))))
                .contains("审批意见", "同意立案", "局长周安民2026年11月20日9时30分（电话批准，事后补录）")
                .doesNotContain("审批人（签名）");
        assertThat(text(PRESS.print(form, data, sheet(form, List.of())))).contains("审批人（签名）");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aRecordWithoutWhatMayBeEmptyIsPrintedToo(Document<?> document) throws IOException {
        assertThat(sparse(document)).contains(document.label());
    }

    private static <D extends Record> String sparse(Document<D> document) throws IOException {
        return text(PRESS.print(document, Samples.sparse(document.data()).data(), sheet(document, List.of())));
    }

    private static <D extends Record> List<String> missing(Document<D> document) throws IOException {
        Samples.Filled<D> sample = Samples.of(document.data());
        String text = text(PRESS.print(document, sample.data(), sheet(document, List.of())));
        assertThat(text).contains(document.label());
        return sample.tokens().stream().filter(token -> !text.contains(token)).toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            // The foot of a page may stand in the middle of a value that runs over to the next.
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s\\h]", "")
                    .replaceAll("文书核验码：[0-9A-Z-]+核验地址：\\S+?/verify|共\\d+页第\\d+页", "");
        }
    }
}
