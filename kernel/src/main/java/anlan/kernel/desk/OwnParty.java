package anlan.kernel.desk;

import anlan.kernel.casefile.Act;
import anlan.kernel.casefile.Actor;
import anlan.kernel.casefile.NamesParties;
import anlan.kernel.casefile.Party;
import anlan.kernel.form.Field;
import anlan.kernel.form.Fields;
import anlan.kernel.form.PaperJson;
import anlan.kernel.party.Enterprise;
import anlan.kernel.party.Enterprises;
import anlan.kernel.register.Registers;
import anlan.record.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who files by an enterprise's own account need not type who that is: the register says it. */
@Component
final class OwnParty {

    private final Registers registers;

    OwnParty(Registers registers) {
        this.registers = registers;
    }

    /** The fields of the act's paper that name the actor's enterprise; nothing for the bureau's people. */
    JsonObject of(Act<?> act, Actor actor) {
        JsonObject.Builder filled = JsonObject.builder();
        if (NamesParties.class.isAssignableFrom(act.paper()))
            party(actor.enterprise()).ifPresent(own -> {
                for (Field field : Fields.of(act.paper()).all())
                    if (field.type() == Party.class && !field.list()) filled.put(field.name(), PaperJson.write(own));
            });
        return filled.build();
    }

    private Optional<Party> party(@Nullable UUID enterprise) {
        if (enterprise == null) return Optional.empty();
        return registers.some(Enterprises.REGISTER, List.of(enterprise)).stream()
                .findFirst()
                .map(entry -> party(enterprise, entry.body()));
    }

    private static Party party(UUID id, Enterprise known) {
        return new Party(
                Party.Kind.UNIT,
                known.name(),
                id,
                known.creditCode(),
                known.address(),
                known.representative(),
                known.phone());
    }
}
