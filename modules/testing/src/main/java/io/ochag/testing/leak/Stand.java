package io.ochag.testing.leak;

import java.lang.reflect.Proxy;

/** An object that implements an interface and does nothing. */
final class Stand {
    private Stand() {}

    static Object in(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "toString" -> "stand-in";
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> arguments != null && proxy == arguments[0];
                    default -> throw new UnsupportedOperationException("a stand-in");
                });
    }
}
