package io.ochag.families;

import static io.ochag.families.MergedAwayCommands.fresh;
import static io.ochag.families.MergedAwayCommands.standing;

import io.ochag.families.Contacts.EndPhone;
import io.ochag.families.Contacts.MarkPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.Contacts.StateCommunication;
import io.ochag.families.Contacts.TellPhone;
import io.ochag.families.Contacts.Way;
import io.ochag.families.MergedAwayCommands.Command;
import io.ochag.families.MergedAwayCommands.Of;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.testing.Actors;
import java.util.List;
import java.util.Optional;

/** Commands of {@link MergedAwayCommands} on how a person can be reached. */
final class MergedAwayContacts {
    private static final Recorded LIVE = Recorded.LIVE;

    private MergedAwayContacts() {}

    static List<Command> all() {
        return List.of(
                fresh(
                        "Contacts.tell",
                        Of.MOTHER,
                        "phone.person_id",
                        "families.own-phone",
                        (actor, scene, seen) -> told(actor, scene, seen, Optional.empty())),
                fresh(
                        "Contacts.tell for a family",
                        Of.MOTHER,
                        "phone.person_id",
                        "families.phone",
                        (actor, scene, seen) -> told(
                                actor, scene, seen, Optional.of(scene.away().family()))),
                standing(
                        "Contacts.mark",
                        Of.MOTHER,
                        "",
                        MergedAwayContacts::stood,
                        (actor, scene, seen) -> scene.get(Contacts.class)
                                .mark(
                                        actor,
                                        new MarkPhone(
                                                scene.away().mother(),
                                                seen,
                                                scene.before(PhoneId.class),
                                                true,
                                                true,
                                                LIVE))),
                standing(
                        "Contacts.end",
                        Of.MOTHER,
                        "families.phone-ended",
                        MergedAwayContacts::stood,
                        (actor, scene, seen) -> scene.get(Contacts.class)
                                .end(
                                        actor,
                                        new EndPhone(
                                                scene.away().mother(),
                                                seen,
                                                scene.before(PhoneId.class),
                                                PhoneEnd.GIVEN_UP,
                                                LIVE))),
                fresh(
                        "Contacts.communicate",
                        Of.MOTHER,
                        "communication.person_id",
                        "families.communication",
                        (actor, scene, seen) -> scene.get(Contacts.class)
                                .communicate(
                                        actor,
                                        new StateCommunication(
                                                scene.away().mother(),
                                                seen,
                                                List.of(new LanguageCode("tat")),
                                                false,
                                                Optional.of(Way.CALL),
                                                LIVE))));
    }

    private static Object stood(MergedAwayScene scene) {
        return told(
                Actors.system(),
                scene,
                Of.MOTHER.version(scene),
                Optional.of(scene.away().family()));
    }

    private static PhoneId told(Actor actor, MergedAwayScene scene, long seen, Optional<FamilyId> family) {
        ContactPhone phone = new ContactPhone(new PhoneNumber("+79025550177", "RU", Optional.empty()), true, false);
        return scene.get(Contacts.class)
                .tell(actor, new TellPhone(scene.away().mother(), seen, family, phone, LIVE))
                .phone();
    }
}
