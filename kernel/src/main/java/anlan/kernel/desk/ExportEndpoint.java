package anlan.kernel.desk;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.journal.CaseRow;
import anlan.kernel.journal.Exports;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The export of a case: one ZIP that names every changed byte. */
@RestController
@SignedIn
class ExportEndpoint {

    private final Exports exports;

    ExportEndpoint(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(path = "/api/cases/{id}/export", produces = "application/zip")
    ResponseEntity<StreamingResponseBody> export(Login login, @PathVariable UUID id) {
        Optional<CaseRow> row = exports.find(login.scope(), id);
        if (row.isEmpty()) return ResponseEntity.notFound().build();
        String name = ContentDisposition.attachment()
                .filename("case-" + id + ".zip")
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(out -> exports.write(row.get(), out));
    }
}
