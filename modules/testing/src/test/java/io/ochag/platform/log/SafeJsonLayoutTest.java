package io.ochag.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SafeJsonLayoutTest {
    private static final String MARKER = "Кленова";
    private static final Logger LOGGER = new LoggerContext().getLogger("io.ochag.test");

    @Test
    void idsCodesNumbersAndTimesAreShown() throws IOException {
        FamilyId family = new FamilyId(UUID.randomUUID());
        JsonNode line = logged(
                "family {} after {} at {}: {} ({}) {}",
                null,
                family,
                Duration.ofSeconds(3),
                Instant.EPOCH,
                KernelError.STALE,
                42,
                new Plain("127.0.0.1:8080"));
        assertThat(line.get("message").asText())
                .isEqualTo("family " + family + " after PT3S at 1970-01-01T00:00:00Z: STALE (42) 127.0.0.1:8080");
        assertThat(line.get("level").asText()).isEqualTo("INFO");
        assertThat(line.get("logger").asText()).isEqualTo("io.ochag.test");
    }

    static List<Object> whatMayBePersonal() {
        return List.of(
                MARKER,
                new StringBuilder(MARKER),
                new PersonName(MARKER, MARKER, Patronymic.UNKNOWN),
                LocalDate.of(1988, 4, 17),
                List.of(MARKER),
                Map.of(MARKER, MARKER),
                new Object[] {MARKER},
                new IllegalArgumentException(MARKER));
    }

    @ParameterizedTest
    @MethodSource("whatMayBePersonal")
    void everythingElseIsHidden(Object argument) throws IOException {
        String line = logged("before {} after {}", null, argument, 1).toString();
        assertThat(line).contains("before *** after 1").doesNotContain(MARKER, "1988");
    }

    @Test
    void ofAForeignExceptionOnlyTypeAndStackAreShown() throws IOException {
        Exception failure = new IllegalStateException("bad " + MARKER, new IllegalArgumentException(MARKER));
        failure.addSuppressed(new IllegalStateException(MARKER));
        String line = logged("failed", failure).get("failure").asText();
        assertThat(line)
                .contains("java.lang.IllegalStateException", "caused by java.lang.IllegalArgumentException")
                .contains("SafeJsonLayoutTest")
                .doesNotContain(MARKER);
    }

    @Test
    void ofOurOwnExceptionTheCodeIsShown() throws IOException {
        DomainException failure = DomainException.of(KernelError.STALE, Map.of("family", "0190"));
        assertThat(logged("refused", failure).get("failure").asText()).contains("version.stale {family=0190}");
    }

    @Test
    void quotesControlsAndNewLinesStayInsideOneLineOfJson() throws IOException {
        String text = layout(LOGGER, "a \"b\" \\ \n\r\t\u0001 \u2028 ё", null);
        assertThat(text.strip().lines()).hasSize(1);
        assertThat(new ObjectMapper().readTree(text).get("message").asText())
                .isEqualTo("a \"b\" \\ \n\r\t\u0001 \u2028 ё");
    }

    @Test
    void argumentsAndHolesNeedNotMatch() throws IOException {
        assertThat(logged("{} {}", null, 1).get("message").asText()).isEqualTo("1 {}");
        assertThat(logged("none", null, 1, MARKER).get("message").asText()).isEqualTo("none");
        assertThat(logged("{}", null, new Object[] {null}).get("message").asText())
                .isEqualTo("null");
    }

    private static JsonNode logged(String template, @Nullable Throwable failure, Object... arguments)
            throws IOException {
        return new ObjectMapper().readTree(layout(LOGGER, template, failure, arguments));
    }

    private static String layout(Logger logger, String template, @Nullable Throwable failure, Object... arguments) {
        LoggingEvent event =
                new LoggingEvent(SafeJsonLayoutTest.class.getName(), logger, Level.INFO, template, failure, arguments);
        return new SafeJsonLayout().doLayout(event);
    }
}
