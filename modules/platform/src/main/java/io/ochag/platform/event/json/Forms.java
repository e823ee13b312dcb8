package io.ochag.platform.event.json;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.platform.OchagException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the form of a type, once, when the injector is built; what has none, or is personal, is refused then. */
final class Forms {
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(UUID.class, UUID::fromString),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse));
    private static final Map<Class<?>, JsonForm> NUMBERS = Map.of(
            int.class, NumberForm.INT,
            Integer.class, NumberForm.INT,
            long.class, NumberForm.LONG,
            Long.class, NumberForm.LONG,
            boolean.class, NumberForm.YES_NO,
            Boolean.class, NumberForm.YES_NO);

    private final Class<?> event;
    private final Deque<Class<?>> inside = new ArrayDeque<>();

    private Forms(Class<?> event) {
        this.event = event;
    }

    static RecordForm of(Class<?> event) {
        return new Forms(event).ofRecord(event);
    }

    private RecordForm ofRecord(Class<?> type) {
        if (!type.isRecord() || inside.contains(type)) {
            throw refused(type, type.isRecord() ? "contains itself" : "is not a record");
        }
        inside.push(type);
        List<RecordForm.Part> parts =
                Arrays.stream(type.getRecordComponents()).map(this::part).toList();
        inside.pop();
        return RecordForm.of(type, parts);
    }

    private RecordForm.Part part(RecordComponent component) {
        if (component.isAnnotationPresent(PersonalData.class)) {
            throw refused(component.getDeclaringRecord(), "holds personal data in " + component.getName());
        }
        return new RecordForm.Part(
                component.getName(),
                component.getAccessor(),
                of(component.getGenericType()),
                nullable(component.getAnnotatedType()));
    }

    private JsonForm of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] of = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return new OptionalForm(of(of[0]));
            }
            if (raw == List.class || raw == Collection.class) {
                return CollectionForm.list(of(of[0]));
            }
            if (raw == Set.class) {
                return CollectionForm.set(of(of[0]));
            }
            if (raw == Map.class && of(of[0]) instanceof TextForm key) {
                return new MapForm(key, of(of[1]));
            }
        }
        if (type instanceof Class<?> plain) {
            return ofClass(plain);
        }
        throw refused(type, "has no form in the log");
    }

    private JsonForm ofClass(Class<?> type) {
        JsonForm number = NUMBERS.get(type);
        if (number != null) {
            return number;
        }
        TextForm text = text(type);
        if (text != null) {
            return text;
        }
        if (type.isSealed() && type.isInterface()) {
            Map<String, RecordForm> byName = new TreeMap<>();
            for (Class<?> one : type.getPermittedSubclasses()) {
                byName.put(one.getSimpleName(), ofRecord(one));
            }
            return new SealedForm(byName);
        }
        return ofRecord(type);
    }

    private @Nullable TextForm text(Class<?> type) {
        Function<String, Object> reader = TEXTS.get(type);
        if (reader != null) {
            return TextForm.of(type, reader);
        }
        if (Actor.class.isAssignableFrom(type)) {
            return new TextForm(
                    "Actor", value -> ActorText.write((Actor) value), text -> type.cast(ActorText.read(text)));
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return new TextForm(
                    type.getSimpleName(),
                    value -> ((Enum<?>) value).name(),
                    text -> Arrays.stream(constants)
                            .filter(constant -> ((Enum<?>) constant).name().equals(text))
                            .findFirst()
                            .orElseThrow());
        }
        if (UuidId.class.isAssignableFrom(type) && type.isRecord()) {
            RecordForm id = ofRecord(type);
            return new TextForm(
                    type.getSimpleName(),
                    value -> ((UuidId) value).value().toString(),
                    text -> id.make(UUID.fromString(text)));
        }
        if (CodeId.class.isAssignableFrom(type) && type.isRecord()) {
            RecordForm code = ofRecord(type);
            return new TextForm(type.getSimpleName(), value -> ((CodeId) value).value(), code::make);
        }
        return null;
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private OchagException refused(Type type, String why) {
        return new OchagException(
                "The event " + event.getName() + " cannot be kept in the log: " + type.getTypeName() + " " + why + ".");
    }
}
