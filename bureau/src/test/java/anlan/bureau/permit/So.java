package anlan.bureau.permit;

import anlan.bureau.permit.PermitPapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.form.Labelled;
import anlan.proof.Step;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an outsider remembers: what was done, which conditions were shown, since when the materials lie, until when it holds.
 *
 * @param conditions how many conditions the law has
 * @param years how long the licence holds
 */
public record So(
        Set<Mark> marks,
        Set<Labelled> shown,
        @Nullable LocalDate received,
        @Nullable LocalDate until,
        int conditions,
        int years) {

    /** One thing that was done, or stands. */
    public enum Mark {
        APPLIED,
        TOLD,
        WAITING,
        ACCEPTED,
        SEEN,
        MET,
        FOR,
        AGAINST,
        GRANTED,
        DELIVERED,
        RATED,
        POOR,
        CHANGE,
        RENEWAL,
        REMINDED,
        OVER
    }

    /** Of a licence with so many conditions that holds for so many years. */
    static So nothing(int conditions, int years) {
        return new So(Set.of(), Set.of(), null, null, conditions, years);
    }

    private So so(Set<Mark> marked, Set<Labelled> known, @Nullable LocalDate since, @Nullable LocalDate last) {
        return new So(Set.copyOf(marked), Set.copyOf(known), since, last, conditions, years);
    }

    /** Whether that was done, or stands. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether none of them was. */
    public boolean none(Mark... unwanted) {
        return Stream.of(unwanted).noneMatch(this::is);
    }

    boolean holds() {
        return is(Mark.GRANTED) && !is(Mark.OVER);
    }

    boolean complete() {
        return shown.size() == conditions;
    }

    So with(Mark... more) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(marks);
        all.addAll(List.of(more));
        return so(all, shown, received, until);
    }

    So without(Mark... gone) {
        Set<Mark> all = new HashSet<>(marks);
        all.removeAll(List.of(gone));
        return so(all, shown, received, until);
    }

    So filed(List<? extends OnCondition> materials, LocalDate day) {
        Set<Labelled> all = new HashSet<>(shown);
        materials.forEach(material -> all.add(material.condition()));
        return so(marks, all, day, until);
    }

    So until(LocalDate day) {
        return so(marks, shown, received, day);
    }

    So forgetting() {
        return so(marks, shown, null, until);
    }

    So after(Step step) {
        return switch (step.paper()) {
            case Application in -> filed(in.materials(), step.day()).with(Mark.APPLIED);
            case Notice ignored -> with(Mark.TOLD, Mark.WAITING).forgetting();
            case Filing in -> filed(in.materials(), step.day()).without(Mark.WAITING);
            case Accept ignored -> accepted();
            case Deem ignored -> accepted();
            case NotAccept ignored -> with(Mark.OVER);
            case Withdraw ignored -> with(Mark.OVER);
            case Check in ->
                in.met() ? with(Mark.SEEN, Mark.MET) : with(Mark.SEEN).without(Mark.MET);
            case Examine in ->
                in.qualified()
                        ? with(Mark.FOR).without(Mark.AGAINST)
                        : with(Mark.AGAINST).without(Mark.FOR);
            case Grant ignored ->
                only(Mark.APPLIED, Mark.ACCEPTED, Mark.GRANTED, Mark.RATED, Mark.POOR)
                        .until(step.day().plusYears(years));
            case Refuse ignored -> with(Mark.OVER);
            case Deliver ignored -> with(Mark.DELIVERED);
            case Rating.Rate in -> in.level().label().contains("不满意") ? with(Mark.RATED, Mark.POOR) : with(Mark.RATED);
            case Rating.Investigate ignored -> without(Mark.POOR);
            case AskChange ignored -> with(Mark.CHANGE);
            case DecideChange ignored -> without(Mark.CHANGE);
            case Remind ignored -> with(Mark.REMINDED);
            case AskRenewal ignored -> with(Mark.RENEWAL);
            case DecideRenewal in -> in.granted() ? renewed() : without(Mark.RENEWAL);
            case RenewBySilence ignored -> renewed();
            case Lapse ignored -> with(Mark.OVER);
            case Revoke ignored -> with(Mark.OVER);
            case Cancel ignored -> with(Mark.OVER);
            default -> this;
        };
    }

    /** What came before acceptance matters no more. */
    So accepted() {
        return so(Set.of(Mark.APPLIED, Mark.ACCEPTED), Set.of(), null, null);
    }

    private So only(Mark... kept) {
        Set<Mark> all = new HashSet<>(marks);
        all.add(Mark.GRANTED);
        all.retainAll(List.of(kept));
        return so(all, Set.of(), null, null);
    }

    private So renewed() {
        So so = without(Mark.RENEWAL, Mark.REMINDED);
        return until == null ? so : so.until(until.plusYears(years));
    }

    /** Five working days since the materials lie there, nobody having said anything. */
    boolean silent(Step step) {
        return received != null && step.day().isAfter(step.on().law().calendar().plusWorkdays(received, 5));
    }

    boolean expired(Step step) {
        return until != null && step.day().isAfter(until);
    }
}
