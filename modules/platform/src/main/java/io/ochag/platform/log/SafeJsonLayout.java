package io.ochag.platform.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.LayoutBase;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorCode;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.CodeId;
import io.ochag.kernel.id.UuidId;
import io.ochag.platform.OchagException;
import io.ochag.platform.persistence.DatabaseException;
import java.time.temporal.TemporalAmount;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a line, out of which personal data cannot come: the message template is printed as the programmer wrote it, arguments only of
 * types that cannot hold a person (numbers, instants, ids, codes), everything else as {@code ***}; of an exception its type and stack, and its
 * message only for Ochag's own exceptions, which hold codes.
 *
 * <p>A civil date is not printed: it may be a birth date. A text argument is printed only inside a {@link Plain}.
 */
public final class SafeJsonLayout extends LayoutBase<ILoggingEvent> {
    private static final String HIDDEN = "***";
    private static final int DEEPEST_CAUSE = 5;
    private static final int MOST_FRAMES = 40;
    private static final Set<String> OWN_MESSAGES = Set.of(
            DomainException.class.getName(),
            InvalidValueException.class.getName(),
            DatabaseException.class.getName(),
            OchagException.class.getName());

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(256);
        line.append("{\"at\":\"").append(event.getInstant()).append('"');
        field(line, "level", event.getLevel().toString());
        field(line, "logger", event.getLoggerName());
        field(line, "thread", event.getThreadName());
        field(line, "message", message(event));
        if (event.getThrowableProxy() != null) {
            field(line, "failure", failure(event.getThrowableProxy()));
        }
        return line.append("}\n").toString();
    }

    private static String message(ILoggingEvent event) {
        String template = event.getMessage() == null ? "" : event.getMessage();
        Object[] arguments = event.getArgumentArray();
        if (arguments == null) {
            return template;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Object argument : arguments) {
            int hole = template.indexOf("{}", from);
            if (hole < 0) {
                break;
            }
            text.append(template, from, hole).append(shown(argument));
            from = hole + 2;
        }
        return text.append(template.substring(from)).toString();
    }

    private static String shown(@Nullable Object argument) {
        boolean safe = argument == null
                || argument instanceof Number
                || argument instanceof Boolean
                || argument instanceof Enum<?>
                || argument instanceof UUID
                || argument instanceof UuidId
                || argument instanceof CodeId
                || argument instanceof ErrorCode
                || argument instanceof Permission
                || argument instanceof Plain
                || argument instanceof Class<?>
                || argument instanceof TemporalAmount
                || argument instanceof java.time.Instant;
        return safe ? String.valueOf(argument) : HIDDEN;
    }

    private static String failure(IThrowableProxy thrown) {
        StringBuilder text = new StringBuilder();
        IThrowableProxy one = thrown;
        for (int depth = 0; one != null && depth < DEEPEST_CAUSE; depth++, one = one.getCause()) {
            text.append(depth == 0 ? "" : "caused by ").append(one.getClassName());
            if (OWN_MESSAGES.contains(one.getClassName())) {
                text.append(": ").append(one.getMessage());
            }
            text.append('\n');
            StackTraceElementProxy[] frames = one.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("  ").append(frames[i].getSTEAsString()).append('\n');
            }
        }
        return text.toString();
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (c < 0x20) {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }
}
