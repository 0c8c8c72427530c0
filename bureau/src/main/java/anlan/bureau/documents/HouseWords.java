package anlan.bureau.documents;

import anlan.kernel.casefile.IssuedNumbers;
import anlan.kernel.casefile.Vocabulary;
import java.time.LocalDate;

/** What the documents of every duty call by the same name, and so show in the same way. */
public final class HouseWords {

    /**
     * The party by name or as a unit, the day of the act, the certified officers that were looked up, what can be done
     * against the document, the number of the earlier document that was looked up.
     */
    public static final Vocabulary ALL = Vocabulary.empty()
            .and("party", String.class, (file, seen, on) -> file.partyName())
            .and(
                    "party",
                    UnitParty.class,
                    (file, seen, on) -> file.parties().stream()
                            .findFirst()
                            .map(UnitParty::of)
                            .orElse(null))
            .and("day", LocalDate.class, (file, seen, on) -> on.day())
            .many("officers", Officer.class, (file, seen, on) -> Officer.certified(seen))
            .and("remedies", Remedies.class, (file, seen, on) -> Remedies.either(on.law(), on.day()))
            .and(
                    "earlierNumber",
                    String.class,
                    (file, seen, on) -> IssuedNumbers.in(seen).latestNumber());

    private HouseWords() {}
}
