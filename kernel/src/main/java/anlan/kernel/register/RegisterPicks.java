package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.scope.Ids;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
        return registers.some(register, Ids.among(ids)).stream().map(this::pick).toList();
    }

    private Pick pick(Entry<R> entry) {
        return new Pick(entry.id().toString(), register.titleOf(entry.body()), register.noteOf(entry.body()));
    }
}
