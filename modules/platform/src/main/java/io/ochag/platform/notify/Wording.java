package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.NotificationText;
import io.ochag.kernel.notify.NotificationValue;
import io.ochag.kernel.notify.NotificationValue.AtPlace;
import io.ochag.kernel.notify.NotificationValue.Code;
import io.ochag.kernel.notify.NotificationValue.Day;
import io.ochag.kernel.notify.NotificationValue.Moment;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words of a message and fills their holes, as of now. */
final class Wording {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private final Transactions transactions;
    private final TextMapper mapper;
    private final Templates templates;
    private final Optional<Provider<PlaceDirectory>> places;
    private final Clock clock;

    @Inject
    Wording(
            Transactions transactions,
            TextMapper mapper,
            Templates templates,
            Optional<Provider<PlaceDirectory>> places,
            Clock clock) {
        this.transactions = transactions;
        this.mapper = mapper;
        this.templates = templates;
        this.places = places;
        this.clock = clock;
    }

    /** The words of a template today: the region's before the module's. */
    List<NotificationText> texts(NotificationRow notification) {
        NotificationTemplate template = templates.get(notification.template());
        NotificationTemplate spoken = template.restricted() ? NeutralText.TEMPLATE : template;
        List<TextRow> reworded = transactions.read(() -> mapper.texts(spoken.code(), LocalDate.now(clock)));
        return Stream.concat(reworded.stream().map(TextRow::text), spoken.texts().stream())
                .toList();
    }

    /** In the language asked for, else in Russian. */
    static Optional<NotificationText> choose(List<NotificationText> texts, ContactKind kind, Language language) {
        List<NotificationText> ofKind =
                texts.stream().filter(text -> text.kind() == kind).toList();
        return Stream.of(language, Language.RU)
                .flatMap(wanted -> ofKind.stream().filter(text -> text.language() == wanted))
                .findFirst();
    }

    String fill(NotificationText text, NotificationRow notification) {
        Map<String, NotificationValue> values = HoleColumn.values(notification.holes());
        return text.filled(hole -> {
            NotificationValue value = values.get(hole);
            if (value == null) {
                throw new IllegalStateException("the text of " + notification.template() + " has a hole too many");
            }
            return written(value, text.language());
        });
    }

    private String written(NotificationValue value, Language language) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : RUSSIAN;
        if (value instanceof Day day) {
            return DateTimeFormatter.ofPattern("d MMMM", locale).format(day.day());
        }
        if (value instanceof Moment moment) {
            String pattern = language == Language.EN ? "d MMMM 'at' H:mm" : "d MMMM 'в' H:mm";
            return DateTimeFormatter.ofPattern(pattern, locale)
                    .format(moment.at().atZone(clock.getZone()));
        }
        return value instanceof AtPlace at ? place(at.place()) : ((Code) value).text();
    }

    private String place(PlaceId place) {
        return places.map(known -> known.get().find(Set.of(place), LocalDate.now(clock)))
                .map(found -> found.get(place))
                .map(Place::name)
                .orElseThrow(() -> new IllegalStateException("the place " + place + " is not known today"));
    }
}
