package io.ochag.families.contact;

import io.ochag.families.Contacts.SpokenLanguage;
import io.ochag.families.Contacts.StateCommunication;
import io.ochag.families.LanguageCode;
import io.ochag.families.desk.Checks;
import io.ochag.families.desk.Entered;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Keeps what people speak and how to get in touch with them. Runs inside a unit of work. */
final class Speech {
    private static final int MOST_LANGUAGES = 5;
    private static final LocalText LANGUAGES = new LocalText(
            "Выберите языки из списка: не больше пяти, каждый один раз.",
            "Choose languages from the list: five at most, each once.");
    private static final LocalText INTERPRETER = new LocalText(
            "Укажите язык, с которого нужен перевод.", "Say from which language somebody has to translate.");

    private final SpeechMapper mapper;
    private final IdSource ids;

    @Inject
    Speech(SpeechMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    /** @param persons every id of the person */
    SpeechRow of(UUID[] persons) {
        SpeechRow row = mapper.latest(persons);
        return row == null ? SpeechRow.NOBODY_ASKED : row;
    }

    Checks checks(StateCommunication command) {
        String[] codes = codes(command);
        return new Checks()
                .unless(
                        codes.length <= MOST_LANGUAGES && (codes.length == 0 || mapper.known(codes) == codes.length),
                        "/languages",
                        "families.languages",
                        LANGUAGES)
                .unless(
                        !command.interpreter() || codes.length > 0,
                        "/interpreter",
                        "families.interpreter",
                        INTERPRETER);
    }

    void state(PersonId person, StateCommunication command, Entered entered) {
        mapper.state(
                ids.next(),
                person,
                codes(command),
                command.interpreter(),
                command.way().orElse(null),
                entered);
    }

    List<SpokenLanguage> languages() {
        return mapper.languages().stream().map(LanguageRow::shown).toList();
    }

    /** Twice the same code is one code that is known, so that it is refused. */
    private static String[] codes(StateCommunication command) {
        return command.languages().stream().map(LanguageCode::value).toArray(String[]::new);
    }
}
