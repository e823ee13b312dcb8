package io.ochag.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Notes the statements of a thread while it does something, so that what is measured beside the product is always the same SQL. */
final class RecordingPool extends Around {
    private final ThreadLocal<List<Call>> noted = new ThreadLocal<>();

    RecordingPool(DataSource inner) {
        super(inner);
    }

    /** What the register was asked meanwhile. */
    List<Call> during(Runnable work) {
        List<Call> calls = new ArrayList<>();
        noted.set(calls);
        try {
            work.run();
        } finally {
            noted.remove();
        }
        return calls.stream().filter(Call::isOfFamilies).toList();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = inner.getConnection();
        List<Call> calls = noted.get();
        if (calls == null) {
            return connection;
        }
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = passed(() -> method.invoke(connection, arguments));
            return result instanceof PreparedStatement statement && arguments != null
                    ? noting(statement, (String) arguments[0], calls)
                    : result;
        });
    }

    private static PreparedStatement noting(PreparedStatement statement, String sql, List<Call> calls) {
        List<Call.Value> values = new ArrayList<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                values.add(Call.Value.of(method, arguments));
            }
            if (method.getName().startsWith("execute")) {
                calls.add(new Call(sql, List.copyOf(values)));
            }
            return passed(() -> method.invoke(statement, arguments));
        });
    }

    private interface Passed {
        Object on() throws InvocationTargetException, IllegalAccessException;
    }

    private static Object passed(Passed call) throws Throwable {
        try {
            return call.on();
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
