package anlan.kernel.register;

import anlan.kernel.access.Login;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A register as a source of choices. */
record RegisterPicks<R extends Record>(Register<R> register, Registers registers) implements PickSource {

    private static final int AMONG = 5;

    @Override
    public String key() {
        return register.key();
    }

    @Override
    public List<Pick> find(Login login, String words, int size) {
        // The words may stand anywhere in an entry; whoever types them means first of all what is called so.
        Question question = Question.everything(size * AMONG).about(words);
        return registers.page(register, login.scope(), question).rows().stream()
                .map(this::pick)
                .sorted(Comparator.comparing(pick -> !pick.label().contains(words)))
                .limit(size)
                .toList();
    }

    @Override
    public List<Pick> named(Collection<String> ids) {
        List<UUID> wanted = new ArrayList<>();
        for (String id : ids) {
            try {
                wanted.add(UUID.fromString(id));
            } catch (IllegalArgumentException unknown) {
                // What is no id names nothing.
            }
        }
        return registers.some(register, wanted).stream().map(this::pick).toList();
    }

    private Pick pick(Entry<R> entry) {
        return new Pick(entry.id().toString(), register.titleOf(entry.body()), register.noteOf(entry.body()));
    }
}
