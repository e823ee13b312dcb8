package io.ochag.kernel.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.Language;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a message on one kind of channel. Whoever reads it over a shoulder must not learn which service it comes from, nor for whom.
 *
 * @param subject where the kind has one, without holes; empty otherwise
 * @param body with holes such as <code>{day}</code>
 */
public record NotificationText(
        ContactKind kind,
        Language language,
        @NotPersonal String subject,
        @NotPersonal String body) {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z][a-z-]{0,29})}");
    private static final int LONGEST_SUBJECT = 100;
    private static final int LONGEST_BODY = 500;

    /** @throws InvalidValueException {@code notification-text.length}, {@code notification-text.hole} for braces that are no hole */
    public NotificationText {
        boolean hasSubject = kind == ContactKind.EMAIL;
        if (body.isBlank()
                || body.length() > LONGEST_BODY
                || subject.length() > LONGEST_SUBJECT
                || hasSubject == subject.isBlank()) {
            throw new InvalidValueException("notification-text.length");
        }
        String rest = HOLE.matcher(body).replaceAll("") + subject;
        if (rest.contains("{") || rest.contains("}")) {
            throw new InvalidValueException("notification-text.hole");
        }
    }

    /** The names of the holes. */
    public Set<String> holes() {
        return HOLE.matcher(body).results().map(hole -> hole.group(1)).collect(Collectors.toSet());
    }

    /** The body with its holes filled. */
    public String filled(java.util.function.UnaryOperator<String> valueOf) {
        return HOLE.matcher(body)
                .replaceAll(
                        (MatchResult hole) -> java.util.regex.Matcher.quoteReplacement(valueOf.apply(hole.group(1))));
    }
}
