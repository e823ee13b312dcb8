package io.ochag.families;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts the statements that are prepared on the connections of a data source. */
final class CountedStatements {
    private final AtomicLong count = new AtomicLong();

    /** The data source, counted. */
    DataSource over(DataSource plain) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = call(plain, method, arguments);
            return answer instanceof Connection connection ? counted(connection) : answer;
        });
    }

    /** How many were prepared in the course of something. */
    long during(Runnable work) {
        long before = count.get();
        work.run();
        return count.get() - before;
    }

    private Connection counted(Connection plain) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                count.incrementAndGet();
            }
            return call(plain, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
