package anlan.kernel.journal;

import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.Need;
import anlan.kernel.casefile.Seen;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.FileRef;
import anlan.kernel.form.PaperJson;
import anlan.law.Money;
import anlan.record.Commitment;
import anlan.record.Entry;
import anlan.record.Kind;
import anlan.record.Opening;
import anlan.record.json.JsonArray;
import anlan.record.json.JsonNumber;
import anlan.record.json.JsonObject;
import anlan.record.json.JsonString;
import anlan.record.json.JsonValue;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes journal entries from papers: personal data behind commitments, what was seen beside them. */
final class Entries {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Entries() {}

    /** An entry with the openings of its commitments. */
    record Written(Entry entry, List<Opening> openings) {}

    /** A paper as an entry keeps it: personal data behind commitments, files by hash. */
    record Content(JsonObject json, List<Opening> openings, List<String> files) {

        static Content of(Record paper) {
            List<Opening> openings = new ArrayList<>();
            JsonObject json = PaperJson.write(paper, value -> conceal(value, openings));
            return new Content(json, List.copyOf(openings), Entries.files(paper));
        }

        /** The same personal data and files in another form around them. */
        Content in(JsonObject around) {
            return new Content(around, openings, files);
        }
    }

    static Written write(
            UUID caseId,
            long seq,
            UUID id,
            Kind kind,
            String act,
            Content content,
            List<Actor> by,
            Instant happened,
            Instant entered,
            JsonObject seen) {
        Entry entry = new Entry(
                caseId,
                seq,
                id,
                kind,
                act,
                happened.atZone(LawInForce.ZONE).toOffsetDateTime(),
                entered.atZone(LawInForce.ZONE).toOffsetDateTime(),
                by.stream().map(Entries::actor).toList(),
                content.json(),
                seen,
                content.files().stream().<JsonValue>map(JsonString::new).toList());
        return new Written(entry, content.openings());
    }

    private static JsonValue conceal(JsonValue value, List<Opening> openings) {
        byte[] salt = new byte[Commitment.SALT_SIZE];
        RANDOM.nextBytes(salt);
        Opening opening = Opening.of(salt, value);
        openings.add(opening);
        return opening.commitment().json();
    }

    private static final String ENTERPRISE = "enterprise/";

    private static anlan.record.Actor actor(Actor actor) {
        List<String> posts = new ArrayList<>(actor.posts().stream().sorted().toList());
        if (actor.enterprise() != null) posts.add(ENTERPRISE + actor.enterprise());
        return new anlan.record.Actor(actor.person(), actor.account(), String.join(",", posts), actor.unit());
    }

    /** Who acted, as an entry says: with the posts held, and for which enterprise if it was one's own account. */
    static Actor actor(anlan.record.Actor by) {
        Set<String> posts = new HashSet<>();
        UUID enterprise = null;
        for (String post : by.post().split(","))
            if (post.startsWith(ENTERPRISE)) enterprise = UUID.fromString(post.substring(ENTERPRISE.length()));
            else if (!post.isEmpty()) posts.add(post);
        return new Actor(by.person(), by.account(), "", by.unit(), Set.copyOf(posts), enterprise);
    }

    /** What was looked up for this entry, and for earlier ones that have to be judged anew. */
    static JsonObject seen(Seen seen, List<Fold.Asked> anew, List<Request.Reason> reasons) {
        JsonObject.Builder builder = JsonObject.builder();
        List<JsonValue> needs = new ArrayList<>();
        seen.all()
                .forEach((question, answer) -> needs.add(need(question, answer).build()));
        for (Fold.Asked asked : anew)
            asked.answer()
                    .all()
                    .forEach((question, answer) -> needs.add(
                            need(question, answer).put("entry", asked.entry()).build()));
        if (!needs.isEmpty()) builder.put("needs", new JsonArray(needs));
        List<JsonValue> why = new ArrayList<>();
        for (Request.Reason reason : reasons)
            why.add(JsonObject.builder()
                    .put("rule", reason.rule())
                    .put("reason", reason.text())
                    .build());
        if (!why.isEmpty()) builder.put("reasons", new JsonArray(why));
        return builder.build();
    }

    private static JsonObject.Builder need(Need.Question<?, ?> question, Record answer) {
        return JsonObject.builder()
                .put("need", question.need().key())
                .put("with", String.valueOf(question.with()))
                .put("answer", PaperJson.write(answer));
    }

    /** These answers and those an entry holds: for itself (0), or for the entry of that number. */
    static Seen seen(Seen so, JsonObject entry, int of, Iterable<Need.Question<?, ?>> questions) {
        Seen seen = so;
        if (!(entry.members().get("seen") instanceof JsonObject stored)
                || !(stored.members().get("needs") instanceof JsonArray needs)) return seen;
        for (Need.Question<?, ?> question : questions)
            for (JsonValue need : needs.items())
                if (need instanceof JsonObject one && of(one) == of) seen = seen(seen, question, one);
        return seen;
    }

    private static int of(JsonObject need) {
        return need.find("entry").orElse(null) instanceof JsonNumber entry ? (int) entry.value() : 0;
    }

    private static <K, A extends Record> Seen seen(Seen seen, Need.Question<K, A> question, JsonObject stored) {
        boolean same =
                new JsonString(question.need().key()).equals(stored.members().get("need"))
                        && new JsonString(String.valueOf(question.with()))
                                .equals(stored.members().get("with"));
        JsonValue answer = stored.members().get("answer");
        return same && answer != null
                ? seen.and(question, PaperJson.answer(question.need().answer(), answer))
                : seen;
    }

    /** Ids of the files a paper refers to, in the order of its fields. */
    static List<String> files(Record paper) {
        List<String> files = new ArrayList<>();
        for (Field field : Fields.of(paper.getClass()).all()) {
            @Nullable Object value = field.in(paper);
            List<?> many = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object each : many) {
                if (field.has(FileRef.class)) files.add(each.toString());
                else if (each instanceof Record nested && !(nested instanceof Money)) files.addAll(files(nested));
            }
        }
        return List.copyOf(files);
    }
}
