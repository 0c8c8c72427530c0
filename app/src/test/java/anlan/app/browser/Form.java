package anlan.app.browser;

import anlan.record.json.JsonArray;
import anlan.record.json.JsonBoolean;
import anlan.record.json.JsonNumber;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fills the form of an act field by field, as a person would: types, chooses, ticks, uploads. */
final class Form {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final FilePayload SCAN = new FilePayload(
            "扫描件.pdf", "application/pdf", "%PDF-1.4\n% scanned\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private static final int ATTEMPTS = 8;

    private final Page page;

    Form(Page page) {
        this.page = page;
    }

    /** Fills every field the paper has. */
    Form fill(JsonObject paper) {
        paper.members().forEach((name, value) -> fill(name, value));
        return this;
    }

    /** Says that it was done at that moment, not now. */
    Form happened(Instant moment) {
        Locator earlier = page.locator("button", new Page.LocatorOptions().setHasText("是之前办的"));
        if (earlier.count() > 0) earlier.click();
        type(page.locator("#happened"), LOCAL.format(moment));
        return this;
    }

    /** Gives a reason for every caution. */
    Form reasons() {
        settle();
        for (Locator box : page.locator(".caution textarea").all()) box.fill("经核实，符合本机关现行规定，按程序办理");
        return this;
    }

    /** Presses the act's button, confirms what goes out, and waits until the form is gone. */
    void submit() {
        settle();
        Locator button = page.locator(".buttons button").first();
        if (button.isDisabled()) {
            picture();
            throw new AssertionError("refused: " + page.locator(".panel-box").innerText());
        }
        button.click();
        Locator confirm = page.locator(".el-dialog__footer .el-button--primary");
        page.waitForTimeout(300);
        if (confirm.count() > 0 && confirm.first().isVisible()) confirm.first().click();
        try {
            page.waitForSelector(
                    "section.act", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        } catch (RuntimeException stays) {
            throw new AssertionError(
                    "the form stays: " + page.locator("section.act").innerText(), stays);
        }
        settle();
    }

    private void fill(String path, JsonValue value) {
        switch (value) {
            case JsonObject group -> group.members().forEach((name, inner) -> fill(path + "." + name, inner));
            case JsonArray list -> list(path, list);
            case JsonString text -> text(path, text.value());
            case JsonBoolean truth -> radio(path, truth.text());
            case JsonNumber number -> type(field(path).locator("input").first(), number.text());
            default -> throw new AssertionError(path + ": " + value.text());
        }
    }

    private void text(String path, String value) {
        Locator field = field(path);
        if (field.locator("input[type=file]").count() > 0) upload(field);
        else if (field.locator("input[type=radio]").count() > 0) radio(path, value);
        else if (field.locator(".el-select").count() > 0) choose(field, List.of(value));
        else if (field.locator(".el-date-editor").count() > 0)
            type(
                    field.locator("input").first(),
                    MOMENT.matcher(value).matches() ? LOCAL.format(Instant.parse(value)) : value);
        else if (field.locator("textarea").count() > 0)
            field.locator("textarea").first().fill(value);
        else field.locator("input").first().fill(value);
    }

    private void list(String path, JsonArray list) {
        if (list.items().isEmpty()) return;
        Locator field = field(path);
        // A group in the list may hold files of its own; only the list's own control counts.
        if (field.locator("> .files").count() > 0) {
            upload(field);
            return;
        }
        if (list.items().getFirst() instanceof JsonString) {
            List<String> values = list.items().stream()
                    .map(item -> ((JsonString) item).value())
                    .toList();
            if (field.locator("> .el-checkbox-group").count() > 0) {
                for (String each : values) tick(field, each);
                return;
            }
            if (field.locator("> .el-select").count() > 0) {
                choose(field, values);
                return;
            }
        }
        for (int i = 0; i < list.items().size(); i++) {
            String item = path + "[" + i + "]";
            if (page.locator("[data-path^='" + item + "']").count() == 0)
                page.locator("#f-" + path.replaceAll("\\W", "-")).click();
            fill(item, list.items().get(i));
        }
    }

    private static void tick(Locator field, String value) {
        String box = ".el-checkbox:has(input[value=\"" + value + "\"])";
        if (field.locator(box + ".is-checked").count() == 0) field.locator(box).click();
    }

    private void upload(Locator field) {
        field.locator("input[type=file]").first().setInputFiles(SCAN);
        field.locator("li a").first().waitFor();
    }

    private void radio(String path, String value) {
        Locator radio = field(path).locator(".el-radio:has(input[value=\"" + value + "\"])");
        radio.scrollIntoViewIfNeeded();
        radio.click();
    }

    /** Opens the list and takes the entries; those taken already stay. */
    private void choose(Locator field, List<String> values) {
        Locator tags = field.locator(".el-select__selection .el-tag");
        if (values.size() > 1 && tags.count() == values.size()) return;
        Locator clear = field.locator(".el-tag__close");
        while (clear.count() > 0) clear.first().click();
        for (String value : values) take(field, value);
        page.keyboard().press("Escape");
    }

    // A list that has just been filled may close and open again: look once more before giving up.
    private void take(Locator field, String value) {
        Locator option = page.locator(".el-select-dropdown__item[data-value=\"" + value + "\"]:visible");
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (option.count() == 0)
                field.locator(".el-select__wrapper").first().click();
            page.waitForTimeout(300);
            if (option.count() == 0) continue;
            try {
                option.first().click(new Locator.ClickOptions().setTimeout(1000));
                return;
            } catch (TimeoutError closed) {
                continue;
            }
        }
        throw new AssertionError("no choice " + value + " in " + field.innerText());
    }

    private void type(Locator input, String value) {
        input.click();
        input.fill(value);
        input.press("Enter");
        input.press("Tab");
    }

    private Locator field(String path) {
        Locator field = page.locator("[data-path=\"" + path + "\"]").first();
        try {
            field.waitFor();
        } catch (TimeoutError lacking) {
            picture();
            throw new AssertionError("no field " + path, lacking);
        }
        return field;
    }

    private void picture() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Screen.SHOTS.resolve("refused.png"))
                .setFullPage(true));
    }

    private void settle() {
        // What was typed is judged a moment later.
        page.waitForTimeout(300);
        Screen.settle(page);
    }
}
