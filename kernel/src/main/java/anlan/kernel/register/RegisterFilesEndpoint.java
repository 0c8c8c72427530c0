package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.access.SecurityLog;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.Unfit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Import and export of registers over HTTP; every export goes into the security log. */
@RestController
@RequestMapping("/api/registers/{key}")
@SignedIn(administrators = true)
class RegisterFilesEndpoint {
    private final Registers registers;
    private final RegisterFiles files;
    private final SecurityLog log;
    private final JsonMapper json;
    private final Clock clock;

    RegisterFilesEndpoint(Registers registers, RegisterFiles files, SecurityLog log, JsonMapper json, Clock clock) {
        this.registers = registers;
        this.files = files;
        this.log = log;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/import")
    ImportReport take(
            @PathVariable String key,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(defaultValue = "preview") String mode,
            Login login)
            throws IOException {
        Register<?> register = RegisterEndpoint.writable(registers, key, login);
        try (InputStream in = file.getInputStream()) {
            return files.take(register, in, mapping(mapping), mode(mode), login, clock.instant());
        }
    }

    @GetMapping("/export")
    void give(
            @PathVariable String key,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam Map<String, String> address,
            Login login,
            HttpServletResponse response)
            throws IOException {
        Register<?> register = RegisterEndpoint.register(registers, key, login);
        Question question = Asked.question(register, address);
        log.add(
                login,
                "导出",
                register.label() + "台账 " + (question.words().isEmpty() ? "" : "“" + question.words() + "”"));
        try (TableFile table =
                TableFile.answering(response, format, register.label(), RegisterFiles.headings(register))) {
            files.write(register, login, question, table);
        }
    }

    private static RegisterFiles.Mode mode(String text) {
        return switch (text) {
            case "good" -> RegisterFiles.Mode.GOOD;
            case "all-or-none" -> RegisterFiles.Mode.ALL_OR_NONE;
            default -> RegisterFiles.Mode.PREVIEW;
        };
    }

    private Map<String, String> mapping(String text) {
        try {
            return text.isBlank() ? Map.of() : json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JacksonException e) {
            throw new Unfit("mapping", "列的对应关系无法识别");
        }
    }
}
