package io.ochag.kernel.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of message, as a module declares it.
 *
 * <pre>{@code
 * NotificationTemplate.of("rental.return-soon")
 *         .hole("day", Form.DAY)
 *         .text(ContactKind.PHONE, Language.RU, "Напоминаем о возврате {day}.")
 * }</pre>
 *
 * @param urgent may be sent in quiet hours
 * @param accessClass for restricted work: the code of the permission without which nobody sees that the message exists. Such a template has no
 *     words of its own: the region's most neutral text is sent
 * @param holes what each hole takes
 * @param texts usual words, until the region defines others; the first language of each kind is Russian
 */
public record NotificationTemplate(
        TemplateCode code,
        boolean urgent,
        @NotPersonal Optional<String> accessClass,
        @NotPersonal Map<String, NotificationValue.Form> holes,
        List<NotificationText> texts) {
    public NotificationTemplate {
        holes = Map.copyOf(holes);
        texts = List.copyOf(texts);
        texts.forEach(new Check(accessClass, holes)::pass);
    }

    public static NotificationTemplate of(String code) {
        return new NotificationTemplate(new TemplateCode(code), false, Optional.empty(), Map.of(), List.of());
    }

    /** @param permission code of the permission without which nobody sees it */
    public static NotificationTemplate restricted(String code, String permission) {
        return new NotificationTemplate(new TemplateCode(code), false, Optional.of(permission), Map.of(), List.of());
    }

    public NotificationTemplate urgently() {
        return new NotificationTemplate(code, true, accessClass, holes, texts);
    }

    public NotificationTemplate hole(String name, NotificationValue.Form form) {
        Map<String, NotificationValue.Form> more = new HashMap<>(holes);
        more.put(name, form);
        return new NotificationTemplate(code, urgent, accessClass, more, texts);
    }

    public NotificationTemplate text(ContactKind kind, Language language, String body) {
        return with(new NotificationText(kind, language, "", body));
    }

    public NotificationTemplate email(Language language, String subject, String body) {
        return with(new NotificationText(ContactKind.EMAIL, language, subject, body));
    }

    private NotificationTemplate with(NotificationText text) {
        List<NotificationText> more = new ArrayList<>(texts);
        more.add(text);
        return new NotificationTemplate(code, urgent, accessClass, holes, more);
    }

    public boolean restricted() {
        return accessClass.isPresent();
    }

    /** @throws InvalidValueException {@code notification-text.hole} for a hole that the template does not have, or any text of a restricted one */
    public void requireFits(NotificationText text) {
        new Check(accessClass, holes).pass(text);
    }

    /** @throws IllegalArgumentException unless exactly the template's holes are filled, each with what it takes */
    public void requireFilledBy(Map<String, NotificationValue> values) {
        boolean each =
                values.entrySet().stream().allMatch(value -> value.getValue().form() == holes.get(value.getKey()));
        if (!each || values.size() != holes.size()) {
            throw new IllegalArgumentException("the values are not those that " + code + " takes");
        }
    }

    private record Check(
            @NotPersonal Optional<String> accessClass,
            @NotPersonal Map<String, NotificationValue.Form> holes) {
        void pass(NotificationText text) {
            if (accessClass.isPresent() || !holes.keySet().containsAll(text.holes())) {
                throw new InvalidValueException("notification-text.hole");
            }
        }
    }
}
