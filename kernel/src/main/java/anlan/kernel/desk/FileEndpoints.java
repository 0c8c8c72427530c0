package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.Unfit;
import anlan.kernel.journal.Files;
import anlan.kernel.journal.MediaKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence and other files over HTTP. What a file is, its first bytes say, not its name. */
@RestController
@RequestMapping("/api/files")
@SignedIn(parties = true)
class FileEndpoints {

    private final Files files;
    private final Clock clock;

    FileEndpoints(Files files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @PostMapping
    Files.Stored store(Login login, @RequestParam("file") MultipartFile file) throws IOException {
        byte[] content = file.getBytes();
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("未命名");
        MediaKind kind = MediaKind.of(content)
                .orElseThrow(() -> new Unfit("file", "“" + name + "”不是可以存入案卷的文件（图片、PDF、Office 文档、音视频或者文本）"));
        return files.store(login.scope(), name, kind.type(), content, clock.instant());
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> read(Login login, @PathVariable String id) {
        return files.find(login.scope(), id)
                .map(stored -> ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.builder(stored.type().startsWith("image/") ? "inline" : "attachment")
                                        .filename(stored.name(), StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .contentType(MediaType.parseMediaType(stored.type()))
                        .<Resource>body(new FileSystemResource(files.path(id))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
