package anlan.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Stands before the server's connections and, while it is asked to, counts statements and commits. BEGIN is not counted: the
 * driver sends it along with the first statement.
 */
final class StatementCount implements BeanPostProcessor {
    private final LongAdder statements = new LongAdder();
    private final LongAdder commits = new LongAdder();
    private volatile boolean counting;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? before(source) : bean;
    }

    /** Connections of that source, counted with the server's. */
    DataSource before(DataSource source) {
        return new Counted(source);
    }

    /** Counts what the work sends. */
    void during(Runnable work) {
        statements.reset();
        commits.reset();
        counting = true;
        try {
            work.run();
        } finally {
            counting = false;
        }
    }

    /** Statements executed while it counted. */
    long statements() {
        return statements.sum();
    }

    /** Transactions committed while it counted. */
    long commits() {
        return commits.sum();
    }

    private final class Counted extends DelegatingDataSource {
        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return counting ? over(Connection.class, connection) : connection;
        }
    }

    private <T> T over(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    count(method);
                    Object result = call(target, method, arguments);
                    return result instanceof PreparedStatement statement
                            ? over(PreparedStatement.class, statement)
                            : result;
                }));
    }

    private void count(Method method) {
        if (method.getName().startsWith("execute")) statements.increment();
        if (method.getName().equals("commit")) commits.increment();
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
