package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.text.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * How people can be reached: their phones, the languages they speak, the way they prefer.
 *
 * <p>Every command needs {@link FamiliesPermission#WRITE} where the person is kept, and for a phone told for a family where the family is kept. It
 * raises the person's version, and the family's, and answers the person's. Failures of all: {@code access.forbidden}, {@code access.not-found},
 * {@code version.stale}, {@code command.invalid} (a time to come).
 */
public interface Contacts {
    /**
     * How the person can be reached. What was told for a family that the reader may not see is not in it: a child in two families carries no phone
     * from one card to the other. Needs {@link FamiliesPermission#READ} where the person is kept. In the access log before it is answered
     * ({@code audit.unavailable}).
     */
    PersonContacts of(Actor actor, PersonId person);

    /** One more phone. Failures: {@code families.phone-known}, {@code families.not-member} (told for a family of others). */
    PhoneTold tell(Actor actor, TellPhone command);

    /** A phone is the preferred one now, or is not safe to call; of a person's phones for one family one is preferred. */
    long mark(Actor actor, MarkPhone command);

    /** A phone is not to be used any more. It is kept among the former ones, so that nobody adds it again unawares. */
    long end(Actor actor, EndPhone command);

    /** What the person speaks and how to get in touch; stands instead of what was stated before. */
    long communicate(Actor actor, StateCommunication command);

    /** The languages to choose from. Needs {@link FamiliesPermission#READ} anywhere. */
    Languages languages(Actor actor);

    /** Why a phone is not used any more. */
    enum PhoneEnd {
        /** It was written down wrongly. */
        WRONG_NUMBER,
        /** The person has given it up. */
        GIVEN_UP,
        /** Somebody else answers. */
        NOT_THEIRS,
        /** The person asks not to be called there. */
        ON_REQUEST
    }

    /** How a person wants to be got in touch with. */
    enum Way {
        CALL,
        SMS,
        MESSENGER,
        EMAIL,
        LETTER,
        VISIT
    }

    /** @param family whose card it is told for; empty for the person alone */
    record TellPhone(PersonId person, long version, Optional<FamilyId> family, ContactPhone phone, Recorded recorded) {}

    record PhoneTold(PersonId person, long version, PhoneId phone) {}

    record MarkPhone(
            PersonId person, long version, PhoneId phone, boolean preferred, boolean unsafeToCall, Recorded recorded) {}

    record EndPhone(PersonId person, long version, PhoneId phone, PhoneEnd reason, Recorded recorded) {}

    /** @param languages the best first */
    record StateCommunication(
            PersonId person,
            long version,
            List<LanguageCode> languages,
            boolean interpreter,
            Optional<Way> way,
            Recorded recorded) {
        public StateCommunication {
            languages = List.copyOf(languages);
        }
    }

    record Languages(List<SpokenLanguage> languages) {
        public Languages {
            languages = List.copyOf(languages);
        }
    }

    record SpokenLanguage(LanguageCode code, LocalText title) {}
}
