package anlan.kernel.desk;

import anlan.kernel.casefile.Finding;
import anlan.kernel.journal.Performed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problems (RFC 9457) with everything that stands in the way. */
final class Answers {

    private Answers() {}

    static ResponseEntity<?> refused(Performed.Refused refused) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        boolean only = refused.obstacles().isEmpty();
        problem.setTitle(only ? "需要说明理由" : "依法不能办理");
        List<Finding> all = new ArrayList<>(shown(refused.obstacles()));
        all.addAll(shown(refused.cautions()));
        problem.setDetail(all.stream().map(Answers::sentence).collect(Collectors.joining("；")));
        problem.setProperty("obstacles", shown(refused.obstacles()));
        problem.setProperty("cautions", shown(refused.cautions()));
        return ResponseEntity.of(problem).build();
    }

    /** As people read them: articles in the words of documents. */
    static List<Finding> shown(List<Finding> findings) {
        return findings.stream().map(Finding::cited).toList();
    }

    private static String sentence(Finding finding) {
        return finding.words() + (finding.article().isEmpty() ? "" : "（" + finding.article() + "）");
    }

    static ResponseEntity<?> stale(Performed.Stale stale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setTitle("案卷已有变化");
        problem.setDetail("您打开后，其他人已办理：" + String.join("、", stale.changed()) + "。您填写的内容已保留，请核对后重新提交。");
        problem.setProperty("changed", stale.changed());
        return ResponseEntity.of(problem).build();
    }
}
