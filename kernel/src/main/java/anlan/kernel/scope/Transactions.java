package anlan.kernel.scope;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The only class that opens transactions: each begins by telling the database whose rows it may see. */
@Component
public final class Transactions {
    private final TransactionTemplate template;
    private final JdbcClient jdbc;

    /** Works on the application's data source, whose role cannot bypass row-level security. */
    public Transactions(PlatformTransactionManager manager, JdbcClient jdbc) {
        this.template = new TransactionTemplate(manager);
        this.jdbc = jdbc;
    }

    /**
     * Runs the work in one transaction of that scope; inside a transaction of the same scope it joins.
     *
     * @throws IllegalStateException when a transaction of another scope is already open on this thread
     */
    public <T extends @Nullable Object> T in(Scope scope, Supplier<T> work) {
        return open(scope, "auto", work);
    }

    /**
     * As {@link #in}, each statement by the one plan kept for any value: for work that goes by keys, where planning anew costs more
     * than the statement itself. Inside an open transaction it joins, and its plans are as they were.
     */
    public <T extends @Nullable Object> T byKeys(Scope scope, Supplier<T> work) {
        return open(scope, "force_generic_plan", work);
    }

    private <T extends @Nullable Object> T open(Scope scope, String plans, Supplier<T> work) {
        Object open = TransactionSynchronizationManager.getResource(this);
        if (open != null) {
            return join(scope, open, work);
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a transaction without scope is open");
        }
        return template.execute(status -> {
            TransactionSynchronizationManager.bindResource(this, scope);
            try {
                begin(scope, plans);
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
    }

    /** As {@link #in}, for work without a result. */
    public void run(Scope scope, Runnable work) {
        in(scope, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs the work with every row in sight, inside the open transaction if there is one: for what every unit may know, such as the
     * organisation chart. What it reads must not reach a user unasked.
     */
    public <T extends @Nullable Object> T everywhere(Supplier<T> work) {
        Scope system = Scope.system();
        if (!(TransactionSynchronizationManager.getResource(this) instanceof Scope open) || open.equals(system)) {
            return in(system, work);
        }
        Scope wide = new Scope(system.unitPath(), open.person());
        change(wide);
        try {
            T result = work.get();
            change(open);
            return result;
        } catch (RuntimeException e) {
            narrowAgain(open, e);
            throw e;
        }
    }

    // After a failed statement the database refuses everything but the rollback: then there is nothing left to see
    // either.
    private void narrowAgain(Scope open, RuntimeException cause) {
        try {
            change(open);
        } catch (RuntimeException refused) {
            cause.addSuppressed(refused);
        }
    }

    private void change(Scope scope) {
        tell(scope);
        TransactionSynchronizationManager.unbindResource(this);
        TransactionSynchronizationManager.bindResource(this, scope);
    }

    /**
     * From here to the end of the open transaction a statement is planned for the values it carries: where they decide whether
     * a handful of rows matches or a million, a plan kept for any value suits neither.
     */
    public void planForValues() {
        jdbc.sql("""
                SELECT set_config('plan_cache_mode', 'force_custom_plan', true)
                """).query(String.class).single();
    }

    /** Runs once the open transaction is over, committed or not; at once when none is open. */
    public void afterwards(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                work.run();
            }
        });
    }

    private static <T extends @Nullable Object> T join(Scope scope, Object open, Supplier<T> work) {
        if (!open.equals(scope)) {
            throw new IllegalStateException("a transaction of another scope is open: " + open + ", asked for " + scope);
        }
        return work.get();
    }

    private void begin(Scope scope, String plans) {
        jdbc.sql("""
                SELECT set_config('anlan.scope', :scope, true), set_config('anlan.person', :person, true),
                       set_config('plan_cache_mode', :plans, true)
                """)
                .param("scope", scope.unitPath())
                .param("person", scope.person())
                .param("plans", plans)
                .query((row, index) -> true)
                .single();
    }

    // Local to the transaction, so a pooled connection carries nothing over to the next one.
    private void tell(Scope scope) {
        jdbc.sql("""
                SELECT set_config('anlan.scope', :scope, true), set_config('anlan.person', :person, true)
                """)
                .param("scope", scope.unitPath())
                .param("person", scope.person())
                .query((row, index) -> true)
                .single();
    }
}
