package io.ochag.testing.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts the statements that go through a data source: absent and hidden must be answered by the same number of them. What runs in the background is
 * counted too, so it is switched off.
 */
public final class CountedStatements {
    private static final List<Class<?>> WRAPPED =
            List.of(CallableStatement.class, PreparedStatement.class, Statement.class, Connection.class);

    private final AtomicLong executed = new AtomicLong();
    private final DataSource dataSource;

    public CountedStatements(DataSource target) {
        this.dataSource = (DataSource) wrap(target, DataSource.class);
    }

    /** The data source to hand to what is under test. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** How many statements a piece of work sends, beside what it answers. */
    public <T> Counted<T> count(Supplier<T> work) {
        long before = executed.get();
        T result = work.get();
        return new Counted<>(result, executed.get() - before);
    }

    /** An answer and what it took. */
    public record Counted<T>(T result, long statements) {}

    private Object wrap(Object target, Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (target instanceof Statement && method.getName().startsWith("execute")) {
                        executed.incrementAndGet();
                    }
                    try {
                        return wrapped(method.invoke(target, arguments), method.getReturnType());
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private @Nullable Object wrapped(@Nullable Object result, Class<?> type) {
        return result != null && WRAPPED.contains(type) ? wrap(result, type) : result;
    }
}
