package io.ochag.platform.notify;

import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.notify.NotificationText;
import io.ochag.kernel.person.NotPersonal;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the way to a recipient: never an unsafe one; the preferred before others, the verified before the merely told. */
final class Addressing {
    private static final Comparator<Contact> BEST_FIRST = Comparator.comparing(Contact::preferred)
            .thenComparing(Contact::verified)
            .reversed();

    private final Channels channels;

    @Inject
    Addressing(Channels channels) {
        this.channels = channels;
    }

    /** A way out, or the code of why there is none. */
    sealed interface Way {
        record Found(Channel channel, Contact contact, NotificationText text) implements Way {}

        record None(@NotPersonal String cause) implements Way {}
    }

    Way choose(NotificationRow notification, List<Contact> contacts, List<NotificationText> texts) {
        // what is unsafe once is unsafe however else it is listed
        Set<String> unsafe =
                contacts.stream().filter(Contact::unsafe).map(Contact::value).collect(Collectors.toSet());
        List<Contact> safe = contacts.stream()
                .filter(contact -> !unsafe.contains(contact.value()))
                .toList();
        List<Contact> wanted = safe.stream()
                .filter(contact -> notification.via() == null || contact.kind() == notification.via())
                .sorted(BEST_FIRST)
                .toList();
        for (Contact contact : wanted) {
            Optional<Channel> channel = channels.of(contact.kind());
            Optional<NotificationText> text = Wording.choose(texts, contact.kind(), contact.language());
            if (channel.isPresent() && text.isPresent()) {
                return new Way.Found(channel.get(), contact, text.get());
            }
        }
        if (!wanted.isEmpty()) {
            return new Way.None("no-channel");
        }
        return new Way.None(safe.isEmpty() && !contacts.isEmpty() ? "unsafe" : "no-contact");
    }

    /** What is kept of an address: enough for the person to say "that is mine", too little to reach it. */
    static String masked(Contact contact) {
        String value = contact.value();
        int at = value.indexOf('@');
        if (contact.kind() == ContactKind.EMAIL && at > 0) {
            return value.charAt(0) + "***" + value.substring(at);
        }
        return value.length() > 6 ? value.substring(0, 2) + "***" + value.substring(value.length() - 2) : "***";
    }
}
