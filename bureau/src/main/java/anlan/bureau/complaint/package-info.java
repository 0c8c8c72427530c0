/**
 * Reports and complaints from the public (举报投诉): from telephone, web page or letter to the answer and the reward.
 *
 * <p>Purpose: register a report with its reporter sealed, judge it valid or not, dispatch it by the duty list, verify it by
 * two officers, answer, reward. Reads from outside in: {@link anlan.bureau.complaint.ComplaintHandling} is the procedure,
 * then its papers, rules, rewards, facts and letters. Legal basis: Work Safety Law art. 69, 73, 76; 安监总财〔2018〕19号;
 * 应急〔2020〕69号; rules REP-001 to 005, 007 to 010, INS-014, HAZ-009, OFF-001, OFF-002.
 */
@ApplicationModule(
        displayName = "complaint",
        allowedDependencies = {
            "kernel.casefile",
            "kernel.document",
            "kernel.form",
            "bureau.documents",
            "bureau.dutylist",
            "bureau.followup",
            "bureau.rectification",
            "bureau.officers",
            "bureau.penalty"
        })
@NullMarked
package anlan.bureau.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
