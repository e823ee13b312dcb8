package io.ochag.web.openapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives each type one name in the document. Types of two modules that are called alike are told apart by their module. */
final class SchemaNames {
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<String, Class<?>> owners = new HashMap<>();

    String of(Class<?> type) {
        return names.computeIfAbsent(type, this::chosen);
    }

    private String chosen(Class<?> type) {
        String simple = simple(type);
        String name = owners.containsKey(simple) ? qualified(type, simple) : simple;
        if (owners.containsKey(name)) {
            name = type.getName().replaceAll("[^A-Za-z0-9]", "_");
        }
        owners.put(name, type);
        return name;
    }

    private static String simple(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || outer.getSimpleName().endsWith("Routes")
                ? type.getSimpleName()
                : simple(outer) + type.getSimpleName();
    }

    private static String qualified(Class<?> type, String simple) {
        String[] names = type.getPackageName().split("\\.");
        String last = names[names.length - 1];
        String module = last.equals("http") && names.length > 1 ? names[names.length - 2] : last;
        return module.substring(0, 1).toUpperCase(Locale.ROOT) + module.substring(1) + simple;
    }
}
