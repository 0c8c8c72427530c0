package anlan.kernel.search;

import anlan.kernel.access.Login;
import anlan.kernel.desk.NamesKnown;
import anlan.kernel.form.Line;
import anlan.kernel.register.Entry;
import anlan.kernel.register.Question;
import anlan.kernel.register.Register;
import anlan.kernel.register.Registers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Entries of registers by any part of their text: first what is called so, then what says so somewhere, and where. */
@Component
final class RegisterSearch {

    /** Looked through for each that is shown. */
    private static final int AMONG = 5;

    private final Registers registers;
    private final NamesKnown names;

    RegisterSearch(Registers registers, NamesKnown names) {
        this.registers = registers;
        this.names = names;
    }

    /** Registers this login may read. */
    List<Register<?>> readable(Login login) {
        return registers.all().stream()
                .filter(register -> register.readableBy(login))
                .toList();
    }

    <R extends Record> List<Found> find(Register<R> register, Login login, String words, int size) {
        Question question = Question.everything(size * AMONG).about(words);
        return registers.page(register, login.scope(), question).rows().stream()
                .map(entry -> found(register, entry, words))
                .sorted(Comparator.comparing(found -> !contains(found.label(), words)))
                .limit(size)
                .toList();
    }

    private <R extends Record> Found found(Register<R> register, Entry<R> entry, String words) {
        String label = register.titleOf(entry.body());
        String note = register.noteOf(entry.body());
        boolean seen = contains(label, words) || contains(note, words);
        return new Found(
                entry.id().toString(),
                label,
                note,
                "/registers/" + register.key() + "/" + entry.id(),
                seen ? "" : matched(entry, words));
    }

    private <R extends Record> String matched(Entry<R> entry, String words) {
        return Line.of(entry.body(), names).stream()
                .filter(line -> contains(line.value(), words))
                .map(line -> line.label() + "：" + line.value())
                .findFirst()
                .orElse("");
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
