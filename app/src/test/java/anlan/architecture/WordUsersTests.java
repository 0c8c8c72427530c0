package anlan.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Caution;
import anlan.kernel.casefile.Deadline;
import anlan.kernel.casefile.Floor;
import anlan.kernel.casefile.Matter;
import anlan.kernel.casefile.Obstacle;
import anlan.kernel.casefile.Procedure;
import anlan.kernel.casefile.Route;
import anlan.kernel.casefile.Waiting;
import anlan.kernel.casefile.Who;
import anlan.kernel.casefile.Words;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A word in which duties are declared has two users at least; which have one stands here, each with its reason. */
class WordUsersTests {
    private static final String PARTIES = "only a penalty is told, served and paid party by party";
    private static final Map<String, String> ONE_USER = Map.ofEntries(
            entry("Act.claims", "no second fine for one act: two who decide at once meet only in the database"),
            entry(
                    "Act.closesIf",
                    "one paper says whether a suspected crime goes to the police, and only then stays open"),
            entry("Deadline.forEachParty", PARTIES),
            entry("Deadline.ofEachParty", PARTIES),
            entry("Floor.after", "the steps before the head are law for a penalty, and custom elsewhere"),
            entry("Floor.part", "who presided over a meeting signs its minutes; elsewhere posts sign"),
            entry("Matter.forEachParty", PARTIES),
            entry("Matter.holding", "only a penalty is suspended as a whole"),
            entry("Procedure.asHistory", "what was imported is of one kind"),
            entry("Procedure.followedBy", "only who reported to the bureau follows a case without an account"),
            entry(
                    "Procedure.seal",
                    "no duty keeps whole cases from the house yet; the policies of the database stand ready"),
            entry("Waiting.of", "only a penalty waits for somebody to be heard"),
            entry("Waiting.ofEachParty", PARTIES),
            entry("Words.refusesParty", PARTIES));
    private static final Set<Class<?>> WORDS = Set.of(
            Act.class,
            Procedure.class,
            Matter.class,
            Deadline.class,
            Waiting.class,
            Floor.class,
            Who.class,
            Words.class,
            Obstacle.class,
            Caution.class,
            Route.class);
    /** Words of proofs and of versions, and what is read of a declaration: no duty says them. */
    private static final Set<String> OTHER = Set.of("Act.without", "Procedure.with", "Procedure.version", "Route.task");

    @Test
    void every_word_has_two_users_or_a_reason_to_have_one() {
        Map<String, Set<String>> users = users();
        assertThat(users).hasSizeGreaterThan(40);
        List<String> lonely = users.entrySet().stream()
                .filter(word -> word.getValue().size() < 2)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(lonely).as("%s", users).containsExactlyInAnyOrderElementsOf(ONE_USER.keySet());
    }

    private static Map<String, Set<String>> users() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("anlan.kernel", "anlan.bureau");
        Map<String, Set<String>> users = new TreeMap<>();
        for (Class<?> type : WORDS)
            for (JavaMethod method : classes.get(type).getMethods()) {
                String word = type.getSimpleName() + "." + method.getName();
                boolean said = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && WORDS.stream()
                                .anyMatch(each -> method.getRawReturnType().isEquivalentTo(each))
                        && !OTHER.contains(word);
                if (!said) continue;
                Set<String> own = users.computeIfAbsent(word, each -> new TreeSet<>());
                method.getAccessesToSelf().stream()
                        .map(access -> access.getOriginOwner().getName())
                        .filter(name -> !saysIt(name))
                        .map(WordUsersTests::user)
                        .forEach(own::add);
            }
        return users;
    }

    /** Whether a class makes the words: what one of them says by another is no use of it. */
    private static boolean saysIt(String name) {
        return WORDS.stream().anyMatch(type -> name.startsWith(type.getName()));
    }

    /** The module that uses a word; the procedure every case has is one of its own. */
    private static String user(String name) {
        String[] parts = name.split("\\.");
        return name.startsWith("anlan.kernel.casefile.") ? parts[3] : parts[1] + "." + parts[2];
    }
}
