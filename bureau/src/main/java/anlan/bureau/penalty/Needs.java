package anlan.bureau.penalty;

import anlan.kernel.casefile.Case;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Party;
import anlan.law.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the rules of a penalty must know from outside the case. */
public final class Needs {

    /** 同一当事人同一违法行为的其他案件. */
    public static final Need<Suspicion, OtherCases> OTHER_CASES =
            new Need<>("penalty.other-cases", "同一当事人同一违法行为的其他案件", OtherCases.class);

    /** 法制审核人员资格. */
    public static final Need<UUID, Qualification> REVIEWER =
            new Need<>("penalty.reviewer", "法制审核人员资格", Qualification.class);

    /** 类案罚款: the latest fines for the same violation. */
    public static final Need<String, Similar> SIMILAR = new Need<>("penalty.similar", "类案罚款", Similar.class);

    /** 人员名册: names and posts of people on the day. */
    public static final Need<List<UUID>, Known> PEOPLE = new Need<>("penalty.people", "人员名册", Known.class);

    private Needs() {}

    /** Somebody on the register, with the posts held that day. */
    public record Listed(UUID person, String name, String post) {}

    /** Those of the people asked for who are on the register. */
    public record Known(List<Listed> people) {

        /** The name of one of them; empty if unknown. */
        public String name(UUID person) {
            return find(person).map(Listed::name).orElse("");
        }

        /** The posts of one of them; empty if unknown. */
        public String post(UUID person) {
            return find(person).map(Listed::post).orElse("");
        }

        private Optional<Listed> find(UUID person) {
            return people.stream().filter(each -> each.person().equals(person)).findFirst();
        }
    }

    /**
     * What other cases are looked for by.
     *
     * @param file the case itself, left out
     * @param subjects the parties, see {@link Party#subject}
     * @param violation the violation
     */
    public record Suspicion(UUID file, List<String> subjects, String violation) {

        /** About all parties of a case. */
        public static Suspicion of(Case file, List<Party> parties, String violation) {
            return new Suspicion(file.id(), parties.stream().map(Party::subject).toList(), violation);
        }

        /** About one party of a case. */
        public static Suspicion of(Case file, String party, String violation) {
            return new Suspicion(
                    file.id(), file.party(party).map(Party::subject).stream().toList(), violation);
        }
    }

    /** Another case; whether a fine was decided in it. */
    public record Other(UUID id, String number, boolean fined) {}

    /** All that were found. */
    public record OtherCases(List<Other> cases) {

        /** For the list of obstacles: their numbers. */
        public String numbers() {
            return String.join("、", cases.stream().map(Other::number).toList());
        }
    }

    /**
     * A reviewer as the register knows him on that day.
     *
     * @param name name
     * @param lawyer whether he holds the national legal professional qualification
     * @param experienced whether he reviewed penalties before 2021-07-15
     */
    public record Qualification(String name, boolean lawyer, boolean experienced) {}

    /**
     * The latest fines for a violation.
     *
     * @param cases how many
     * @param average their average; zero if there are none
     */
    public record Similar(int cases, Money average) {}
}
