package io.ochag.web.value;

import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.PhoneNumbers;
import io.ochag.kernel.person.Snils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every type that travels as one text: those listed here, each implementation of {@link UuidId} and {@link CodeId}, and any record of one
 * {@code String} with a static {@code parse(String)}.
 */
@Singleton
public final class ValueTypes {
    private static final int LONGEST_CODE = 100;

    private final Map<Class<?>, Optional<ValueType<?>>> known = new ConcurrentHashMap<>();

    @Inject
    public ValueTypes(PhoneNumbers phones) {
        add(new ValueType<>(
                Snils.class, Snils::parse, Snils::written, Optional.of("snils"), 40, Optional.of("112-233-445 95")));
        add(new ValueType<>(
                PhoneNumber.class,
                phones::parse,
                phones::written,
                Optional.of("phone"),
                60,
                Optional.of("+7 844 200-00-00")));
        add(new ValueType<>(
                LocalDate.class,
                DateTexts::date,
                LocalDate::toString,
                Optional.of("date"),
                10,
                Optional.of("2026-11-21")));
        add(new ValueType<>(
                LocalTime.class, DateTexts::time, LocalTime::toString, Optional.empty(), 8, Optional.of("09:30")));
        add(new ValueType<>(
                YearMonth.class, DateTexts::month, YearMonth::toString, Optional.empty(), 7, Optional.of("2026-11")));
        add(new ValueType<>(
                Instant.class,
                DateTexts::instant,
                Instant::toString,
                Optional.of("date-time"),
                40,
                Optional.of("2026-11-21T06:30:00Z")));
        add(new ValueType<>(UUID.class, Uuids::parse, UUID::toString, Optional.of("uuid"), 36, Optional.empty()));
    }

    /** How this type is read and written, if it travels as one text. */
    public Optional<ValueType<?>> find(Class<?> type) {
        return known.computeIfAbsent(type, ValueTypes::derived);
    }

    /** Whether a record of a module travels as one text by its shape alone. */
    public static boolean isValueRecord(Class<?> type) {
        return derived(type).isPresent();
    }

    private void add(ValueType<?> type) {
        known.put(type.type(), Optional.of(type));
    }

    private static Optional<ValueType<?>> derived(Class<?> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        if (UuidId.class.isAssignableFrom(type)) {
            return Optional.of(uuid(type.asSubclass(UuidId.class)));
        }
        if (CodeId.class.isAssignableFrom(type)) {
            return Optional.of(code(type.asSubclass(CodeId.class)));
        }
        return TextRecord.of(type).map(text -> text.valueType(LONGEST_CODE));
    }

    private static <T extends UuidId> ValueType<T> uuid(Class<T> type) {
        RecordMaker<T> maker = RecordMaker.of(type, UUID.class);
        return new ValueType<>(
                type,
                text -> maker.make(Uuids.parse(text)),
                id -> id.value().toString(),
                Optional.of("uuid"),
                36,
                Optional.empty());
    }

    private static <T extends CodeId> ValueType<T> code(Class<T> type) {
        RecordMaker<T> maker = RecordMaker.of(type, String.class);
        return new ValueType<>(type, maker::make, CodeId::value, Optional.empty(), LONGEST_CODE, Optional.empty());
    }
}
