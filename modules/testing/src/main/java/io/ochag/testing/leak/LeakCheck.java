package io.ochag.testing.leak;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.tngtech.archunit.core.domain.JavaClass;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.person.PersonalData;
import io.ochag.platform.log.SafeJsonLayout;
import io.ochag.testing.rules.Production;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Makes every record that holds personal data out of markers, and prints it, throws it and logs it through the layout that servers use. No marker may
 * come out.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> recordsKeepTheirSecrets() {
 *     return LeakCheck.under("io.ochag.rental").tests();
 * }
 * }</pre>
 */
public final class LeakCheck {
    private static final Logger LOGGER = new LoggerContext().getLogger("io.ochag.leak");

    private final List<Class<? extends Record>> records;
    private final Specimens specimens;

    private LeakCheck(List<Class<? extends Record>> records, Specimens specimens) {
        this.records = records;
        this.specimens = specimens;
    }

    /** The records under these packages, without those of tests. */
    public static LeakCheck under(String... packages) {
        List<Class<? extends Record>> found = new ArrayList<>();
        Production.under(packages).stream()
                .filter(JavaClass::isRecord)
                .map(type -> type.reflect().<Record>asSubclass(Record.class))
                .filter(LeakCheck::isPersonal)
                .forEach(found::add);
        return of(found);
    }

    /** These records, whatever their marks. */
    public static LeakCheck of(List<Class<? extends Record>> records) {
        return new LeakCheck(List.copyOf(records), new Specimens());
    }

    /** With samples of value types that cannot be made of the marker text. */
    public LeakCheck with(Specimens own) {
        return new LeakCheck(records, own);
    }

    /** One test a record, and one that there are any. */
    public Stream<DynamicTest> tests() {
        DynamicTest any = DynamicTest.dynamicTest(
                "there are records with personal data",
                () -> Assertions.assertThat(records).isNotEmpty());
        return Stream.concat(
                Stream.of(any),
                records.stream()
                        .map(type -> DynamicTest.dynamicTest(
                                type.getName(),
                                () -> Assertions.assertThat(leaks(type)).isEmpty())));
    }

    /** Where something came out, one sentence each. */
    public List<String> leaks() {
        return records.stream().flatMap(type -> leaks(type).stream()).toList();
    }

    private List<String> leaks(Class<? extends Record> type) {
        Object specimen = specimens.of(type);
        Map<String, String> outlets = new LinkedHashMap<>();
        outlets.put("printed", specimen.toString());
        outlets.put("in a list", List.of(specimen).toString());
        outlets.put("logged as an argument", logged("{}", null, specimen));
        outlets.put("logged as a text", logged("{} {}", null, specimen.toString(), "" + specimen));
        outlets.put("logged inside a list", logged("{}", null, List.of(specimen)));
        RuntimeException thrown =
                new IllegalStateException(everything(specimen), new IllegalArgumentException("" + specimen));
        thrown.addSuppressed(new IllegalStateException(everything(specimen)));
        outlets.put("logged in a failure", logged("failed", thrown));
        outlets.put(
                "in a refusal",
                logged("refused", DomainException.of(KernelError.INVALID, Map.of("record", specimen.toString()))));
        List<String> leaks = new ArrayList<>();
        outlets.forEach((outlet, text) -> {
            if (holdsAMarker(text)) {
                leaks.add(type.getName() + " comes out " + outlet);
            }
        });
        return leaks;
    }

    private boolean holdsAMarker(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return specimens.markers().stream().anyMatch(marker -> lower.contains(marker.toLowerCase(Locale.ROOT)));
    }

    /** What a careless exception would say of a record: its components. */
    private static String everything(Object specimen) {
        StringBuilder text = new StringBuilder();
        for (var component : specimen.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                text.append(component.getAccessor().invoke(specimen)).append(' ');
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }
        return text + Specimens.TEXT;
    }

    private static String logged(String template, @Nullable Throwable failure, Object... arguments) {
        LoggingEvent event =
                new LoggingEvent(LeakCheck.class.getName(), LOGGER, Level.ERROR, template, failure, arguments);
        return new SafeJsonLayout().doLayout(event);
    }

    private static boolean isPersonal(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(PersonalData.class));
    }
}
