package anlan.kernel.document;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.scope.Transactions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Issued documents over HTTP, as PDF to be read in the browser. */
@RestController
@RequestMapping("/api/documents")
@SignedIn(parties = true)
class DocumentEndpoints {

    private final Documents documents;
    private final Transactions transactions;

    DocumentEndpoints(Documents documents, Transactions transactions) {
        this.documents = documents;
        this.transactions = transactions;
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> read(Login login, @PathVariable UUID id) {
        return transactions.in(
                login.scope(),
                () -> documents
                        .find(id)
                        .filter(issued -> login.enterprise().isEmpty() || issued.volume() == Volume.MAIN)
                        .flatMap(issued -> documents.pdf(id).map(pdf -> answer(issued, pdf)))
                        .orElseGet(() -> ResponseEntity.notFound().build()));
    }

    private static ResponseEntity<byte[]> answer(Issued issued, byte[] pdf) {
        String disposition = ContentDisposition.inline()
                .filename(issued.label() + issued.number() + ".pdf", StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(pdf);
    }
}
