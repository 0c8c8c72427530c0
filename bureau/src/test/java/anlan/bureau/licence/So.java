package anlan.bureau.licence;

import anlan.bureau.licence.LicencePapers.*;
import anlan.bureau.rating.Rating;
import anlan.kernel.proof.Step;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an outsider remembers: what was done, which conditions were shown, since when the materials lie, until when it holds. */
record So(
        Set<Mark> marks,
        Set<Condition> shown,
        @Nullable LocalDate received,
        @Nullable LocalDate until) {

    /** One thing that was done, or stands. */
    enum Mark {
        APPLIED,
        CITY,
        TOLD,
        WAITING,
        ACCEPTED,
        SEEN,
        MET,
        EXPERTS,
        FOR,
        AGAINST,
        GRANTED,
        DELIVERED,
        SUSPENDED,
        RATED,
        POOR,
        CHANGE,
        RENEWAL,
        REMINDED,
        OVER
    }

    static final So NOTHING = new So(Set.of(), Set.of(), null, null);

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    boolean none(Mark... unwanted) {
        return Stream.of(unwanted).noneMatch(this::is);
    }

    boolean holds() {
        return is(Mark.GRANTED) && !is(Mark.OVER);
    }

    boolean complete() {
        return shown.size() == Condition.values().length;
    }

    So with(Mark... more) {
        Set<Mark> all = EnumSet.noneOf(Mark.class);
        all.addAll(marks);
        all.addAll(List.of(more));
        return new So(Set.copyOf(all), shown, received, until);
    }

    So without(Mark... gone) {
        Set<Mark> all = new HashSet<>(marks);
        all.removeAll(List.of(gone));
        return new So(Set.copyOf(all), shown, received, until);
    }

    So filed(List<Material> materials, LocalDate day) {
        Set<Condition> all = new HashSet<>(shown);
        materials.forEach(material -> all.add(material.condition()));
        return new So(marks, Set.copyOf(all), day, until);
    }

    So until(LocalDate day) {
        return new So(marks, shown, received, day);
    }

    So forgetting() {
        return new So(marks, shown, null, until);
    }

    So after(Step step) {
        return switch (step.paper()) {
            case Apply in -> {
                boolean city = in.chemicals().stream().anyMatch(each -> each != Chemical.OTHER)
                        || in.storage() == Storage.MAJOR;
                So applied = filed(in.materials(), step.day()).with(Mark.APPLIED);
                yield city ? applied.with(Mark.CITY) : applied;
            }
            case Correct ignored -> with(Mark.TOLD, Mark.WAITING).forgetting();
            case Supplement in -> filed(in.materials(), step.day()).without(Mark.WAITING);
            case Accept ignored -> accepted();
            case Deem ignored -> accepted();
            case NotAccept ignored -> with(Mark.OVER);
            case Withdraw ignored -> with(Mark.OVER);
            case SiteCheck in ->
                in.looked().stream().allMatch(Looked::met)
                        ? with(Mark.SEEN, Mark.MET)
                        : with(Mark.SEEN).without(Mark.MET);
            case Commission ignored -> with(Mark.EXPERTS);
            case Conclude ignored -> without(Mark.EXPERTS);
            case Examine in ->
                in.qualified()
                        ? with(Mark.FOR).without(Mark.AGAINST)
                        : with(Mark.AGAINST).without(Mark.FOR);
            case Grant ignored ->
                only(Mark.APPLIED, Mark.ACCEPTED, Mark.GRANTED, Mark.RATED, Mark.POOR)
                        .until(step.day().plusYears(3));
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
            case Suspend ignored -> with(Mark.SUSPENDED);
            case Restore ignored -> without(Mark.SUSPENDED);
            case Revoke ignored -> with(Mark.OVER);
            case Cancel ignored -> with(Mark.OVER);
            default -> this;
        };
    }

    /** What came before acceptance matters no more. */
    So accepted() {
        return new So(Set.of(Mark.APPLIED, Mark.ACCEPTED), Set.of(), null, null);
    }

    private So only(Mark... kept) {
        Set<Mark> all = new HashSet<>(marks);
        all.add(Mark.GRANTED);
        all.retainAll(List.of(kept));
        return new So(Set.copyOf(all), Set.of(), null, null);
    }

    private So renewed() {
        So so = without(Mark.RENEWAL, Mark.REMINDED);
        return until == null ? so : so.until(until.plusYears(3));
    }

    /** Five working days since the materials lie there, nobody having said anything. */
    boolean silent(Step step) {
        return received != null && step.day().isAfter(step.on().law().calendar().plusWorkdays(received, 5));
    }

    boolean expired(Step step) {
        return until != null && step.day().isAfter(until);
    }
}
