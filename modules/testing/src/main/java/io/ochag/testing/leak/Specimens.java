package io.ochag.testing.leak;

import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a specimen of any record: whatever its components say about a person is a marker. Value types that accept only certain texts are known by
 * samples, to which a module adds its own.
 */
public final class Specimens {
    /** What stands for personal text: letters alone, so that names accept it. */
    public static final String TEXT = "Щжъёлкина";
    /** What stands for a personal day. */
    public static final LocalDate DAY = LocalDate.of(1987, 6, 29);
    /** Digits of the samples of СНИЛС and telephone. */
    private static final String SNILS = "11223344595";

    private static final String PHONE = "+79026543217";
    private static final Instant MOMENT = Instant.parse("2026-11-23T09:00:00Z");
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

    private final Map<Class<?>, Object> samples = new HashMap<>();
    private final Map<Class<?>, String> markers = new HashMap<>();

    public Specimens() {
        sample(Snils.class, new Snils(SNILS), SNILS);
        sample(PhoneNumber.class, new PhoneNumber(PHONE, "RU", Optional.empty()), PHONE.substring(1));
        sample(PersonName.class, new PersonName(TEXT, TEXT, Patronymic.of(TEXT)), TEXT);
        sample(Patronymic.class, Patronymic.of(TEXT), TEXT);
    }

    /**
     * Tells of a value that cannot be made of the marker text.
     *
     * @param marker what of it must not come out
     */
    public <T> Specimens sample(Class<T> type, T value, String marker) {
        samples.put(type, value);
        markers.put(type, marker);
        return this;
    }

    /** Everything that must not come out of any specimen. */
    Set<String> markers() {
        Set<String> all = new java.util.HashSet<>(markers.values());
        all.addAll(List.of(TEXT, DAY.toString(), SNILS, PHONE.substring(1)));
        return all;
    }

    /** @throws IllegalStateException naming the type for which a sample is needed */
    public Object of(Class<? extends Record> type) {
        Object sample = samples.get(type);
        if (sample != null) {
            return sample;
        }
        try {
            return record(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " cannot be made of markers: give a sample of it to Specimens", e);
        }
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean personal = components[i].isAnnotationPresent(PersonalData.class);
            values[i] = value(components[i].getGenericType(), personal);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private Object value(Type type, boolean personal) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return container(generic, personal);
        }
        if (type instanceof WildcardType wildcard) {
            return value(wildcard.getUpperBounds()[0], personal);
        }
        return type instanceof Class<?> plain ? plain(plain, personal) : TEXT;
    }

    private Object container(ParameterizedType generic, boolean personal) throws ReflectiveOperationException {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] inside = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return Optional.of(value(inside[0], personal));
        }
        if (raw == Map.class) {
            return Map.of(value(inside[0], personal), value(inside[1], personal));
        }
        if (raw == Set.class) {
            return Set.of(value(inside[0], personal));
        }
        return raw.isAssignableFrom(List.class) ? List.of(value(inside[0], personal)) : plain(raw, personal);
    }

    private Object plain(Class<?> type, boolean personal) throws ReflectiveOperationException {
        Object sample = samples.get(type);
        if (sample != null) {
            return sample;
        }
        if (type == String.class || type == Object.class || type == CharSequence.class) {
            return personal ? TEXT : "plain";
        }
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, plain(type.getComponentType(), personal));
            return array;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object simple = simple(type, personal);
        if (simple != null) {
            return simple;
        }
        if (type.isRecord()) {
            return made(type);
        }
        if (type.isSealed()) {
            return oneOf(type);
        }
        if (type.isInterface()) {
            return Stand.in(type);
        }
        throw new NoSuchMethodException("no sample of " + type.getName());
    }

    @org.jspecify.annotations.Nullable
    private static Object simple(Class<?> type, boolean personal) {
        if (type == LocalDate.class) {
            return personal ? DAY : LocalDate.of(2026, 11, 23);
        }
        Map<Class<?>, Object> simple = Map.ofEntries(
                Map.entry(int.class, 1),
                Map.entry(Integer.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(Long.class, 1L),
                Map.entry(boolean.class, true),
                Map.entry(Boolean.class, true),
                Map.entry(double.class, 1.0),
                Map.entry(Double.class, 1.0),
                Map.entry(short.class, (short) 1),
                Map.entry(char.class, 'a'),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(Instant.class, MOMENT),
                Map.entry(LocalTime.class, LocalTime.NOON),
                Map.entry(UUID.class, ID));
        return simple.get(type);
    }

    /** A record of markers; a value type that refuses them is asked for by its factories, with texts of several forms. */
    private Object made(Class<?> type) throws ReflectiveOperationException {
        try {
            return record(type);
        } catch (InvocationTargetException refused) {
            for (String text : List.of(
                    "plain", ID.toString(), "18701000", "2026-11-23", "08:00", "notes.usual", "application/pdf")) {
                for (Method factory : type.getDeclaredMethods()) {
                    Optional<Object> value = byFactory(factory, type, text);
                    if (value.isPresent()) {
                        return value.get();
                    }
                }
                Optional<Object> value = byConstructor(type, text);
                if (value.isPresent()) {
                    return value.get();
                }
            }
            throw refused;
        }
    }

    private static Optional<Object> byFactory(Method factory, Class<?> type, String text)
            throws IllegalAccessException {
        boolean fits = Modifier.isStatic(factory.getModifiers())
                && factory.getReturnType() == type
                && Arrays.equals(factory.getParameterTypes(), new Class<?>[] {String.class});
        if (!fits) {
            return Optional.empty();
        }
        try {
            factory.setAccessible(true);
            return Optional.ofNullable(factory.invoke(null, text));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> byConstructor(Class<?> type, String text) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != 1 || components[0].getType() != String.class) {
            return Optional.empty();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(text));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        }
    }

    /** The first of the permitted kinds that can be made; one with components says more than one without. */
    private Object oneOf(Class<?> sealed) throws ReflectiveOperationException {
        List<Class<?>> kinds = Arrays.stream(sealed.getPermittedSubclasses())
                .sorted((one, other) -> Integer.compare(components(other), components(one)))
                .toList();
        return plain(kinds.get(0), false);
    }

    private static int components(Class<?> type) {
        return type.isRecord() ? type.getRecordComponents().length : 0;
    }
}
