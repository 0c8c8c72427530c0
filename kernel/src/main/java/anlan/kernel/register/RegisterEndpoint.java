package anlan.kernel.register;

import anlan.kernel.access.Login;
import anlan.kernel.access.SignedIn;
import anlan.kernel.form.PaperJson;
import anlan.kernel.form.Unfit;
import anlan.kernel.register.RegisterView.Name;
import anlan.kernel.register.RegisterView.Shown;
import anlan.kernel.register.RegisterView.ShownEntry;
import anlan.kernel.register.RegisterView.ShownVersion;
import anlan.kernel.scope.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The registers over HTTP: lists, entries, their history, adding, changing and taking out. */
@RestController
@RequestMapping("/api/registers")
@SignedIn(administrators = true)
class RegisterEndpoint {
    private static final int CLOSED_SHOWN = 200;
    private final Registers registers;
    private final RegisterView view;
    private final Clock clock;

    RegisterEndpoint(Registers registers, RegisterView view, Clock clock) {
        this.registers = registers;
        this.view = view;
        this.clock = clock;
    }

    /** A page of a list. */
    record Rows(List<ShownEntry> rows, @Nullable String next, long total) {}

    /** A new entry; the id may be made by the browser so that a repeat is harmless. */
    record Addition(
            @Nullable UUID id, JsonNode body, @Nullable String why) {}

    /** A change of an entry read at that version: a new body, or leaving and re-entering the register. */
    record Amendment(
            int version,
            @Nullable JsonNode body,
            @Nullable Boolean closed,
            @Nullable String why) {}

    @GetMapping
    List<Name> all(Login login) {
        return registers.all().stream()
                .filter(register -> register.readableBy(login))
                .map(register -> new Name(register.key(), register.label()))
                .toList();
    }

    @GetMapping("/{key}")
    Shown one(@PathVariable String key, Login login) {
        return view.of(register(registers, key, login), login);
    }

    @GetMapping("/{key}/entries")
    Rows list(@PathVariable String key, @RequestParam Map<String, String> address, Login login) {
        return rows(register(registers, key, login), address, login);
    }

    @GetMapping("/{key}/entries/{id}")
    ShownEntry entry(@PathVariable String key, @PathVariable UUID id, Login login) {
        return registers
                .find(register(registers, key, login), login.scope(), id)
                .map(RegisterView::of)
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/{key}/entries/{id}/history")
    List<ShownVersion> history(@PathVariable String key, @PathVariable UUID id, Login login) {
        return registers.history(register(registers, key, login), login.scope(), id).stream()
                .map(RegisterView::of)
                .toList();
    }

    @PostMapping("/{key}/entries")
    ShownEntry add(@PathVariable String key, @RequestBody Addition addition, Login login) {
        Register<?> register = writable(registers, key, login);
        Instant now = clock.instant();
        UUID id = addition.id() == null ? Ids.at(now) : addition.id();
        return add(register, id, addition.body(), Change.by(login, now, text(addition.why())));
    }

    @PutMapping("/{key}/entries/{id}")
    ShownEntry change(@PathVariable String key, @PathVariable UUID id, @RequestBody Amendment amendment, Login login) {
        Register<?> register = writable(registers, key, login);
        String why = text(amendment.why());
        if (why.isEmpty()) {
            throw new Unfit("why", "请写明修改的理由");
        }
        return change(register, id, amendment, Change.by(login, clock.instant(), why));
    }

    /** The register of that key; 404 when there is none for whoever is signed in. */
    static Register<?> register(Registers registers, String key, Login login) {
        return registers
                .named(key)
                .filter(register -> register.readableBy(login))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
    }

    /** As {@link #register}; 403 when whoever is signed in may not write it. */
    static Register<?> writable(Registers registers, String key, Login login) {
        Register<?> register = register(registers, key, login);
        if (!register.writableBy(login)) {
            ErrorResponseException refusal = new ErrorResponseException(HttpStatus.FORBIDDEN);
            refusal.setTitle("无权办理");
            refusal.setDetail("您的岗位不能登记或修改" + register.label() + "台账");
            throw refusal;
        }
        return register;
    }

    private <R extends Record> Rows rows(Register<R> register, Map<String, String> address, Login login) {
        if ("closed".equals(address.get("state"))) {
            List<ShownEntry> closed = registers.closed(register, login.scope(), CLOSED_SHOWN).stream()
                    .map(RegisterView::of)
                    .toList();
            return new Rows(closed, null, closed.size());
        }
        Page<R> page = registers.page(register, login.scope(), Asked.question(register, address));
        return new Rows(page.rows().stream().map(RegisterView::of).toList(), page.next(), page.total());
    }

    private <R extends Record> ShownEntry add(Register<R> register, UUID id, JsonNode body, Change change) {
        R record = PaperJson.read(register.type(), body.toString());
        return RegisterView.of(registers.add(register, id, record, change));
    }

    private <R extends Record> ShownEntry change(Register<R> register, UUID id, Amendment amendment, Change change) {
        if (amendment.closed() != null) {
            return RegisterView.of(registers.close(register, id, amendment.version(), amendment.closed(), change));
        }
        if (amendment.body() == null) {
            throw new Unfit("body", "没有修改内容");
        }
        R record = PaperJson.read(register.type(), amendment.body().toString());
        return RegisterView.of(registers.change(register, id, amendment.version(), record, change));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
