package io.ochag.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.BirthDate;
import io.ochag.families.Families;
import io.ochag.families.FamilyCard;
import io.ochag.families.IdentityLevel;
import io.ochag.families.LifeEvents;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.PersonDetails;
import io.ochag.families.Pregnancies;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterFamily;
import io.ochag.families.Sex;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.notify.NewNotification;
import io.ochag.kernel.notify.NotificationId;
import io.ochag.kernel.notify.NotificationTemplate;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.text.Language;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.FeatureModule;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPlaceDirectory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LossReactionTest {
    private static final NotificationTemplate REMINDER =
            NotificationTemplate.of("test.reminder").text(ContactKind.PHONE, Language.RU, "Напоминаем о встрече.");

    private final Actor actor = Actors.system();
    private final InMemoryPlaceDirectory places = new InMemoryPlaceDirectory();
    private TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        TestOchag.Setup setup = TestOchag.on(given.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .eventLog();
        StandardModules.domain().forEach(setup::install);
        StandardModules.reactions().forEach(setup::install);
        ochag = setup.install(new Reminding())
                .override(PlaceDirectory.class, places)
                .start();
        point = places.add("Пункт");
    }

    private static final class Reminding extends FeatureModule {
        @Override
        protected void configure() {
            messages(REMINDER);
        }
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aLossStopsWhatWaitsForTheFamilyAndForEachOfThemAndNothingElse() {
        FamilyCard family = family("Берёзкина");
        PersonId mother = family.members().get(0).person();
        NotificationId forFamily = remind(new Recipient.OfFamily(family.family()));
        NotificationId forMother = remind(new Recipient.OfPerson(mother));
        NotificationId forOthers =
                remind(new Recipient.OfFamily(family("Ясенева").family()));
        Pregnancies pregnancies = ochag.get(Pregnancies.class);
        Pregnancies.Noted noted =
                pregnancies.expecting(actor, new Pregnancies.Expecting(mother, 1, Optional.empty(), Recorded.LIVE));
        ochag.deliver();
        assertThat(state(forFamily)).isEqualTo("WAITING");

        pregnancies.ended(
                actor,
                new Pregnancies.Ended(
                        mother, 2, noted.pregnancy(), PregnancyOutcome.LOST, TestOchag.USUAL_DAY, Recorded.LIVE));
        ochag.deliver();
        assertThat(state(forFamily)).isEqualTo("STOPPED LOSS");
        assertThat(state(forMother)).isEqualTo("STOPPED LOSS");
        assertThat(state(forOthers)).isEqualTo("WAITING");
    }

    @Test
    void aDeathStopsThemToo() {
        FamilyCard family = family("Липова");
        NotificationId forFamily = remind(new Recipient.OfFamily(family.family()));
        ochag.get(LifeEvents.class)
                .died(
                        actor,
                        new LifeEvents.Death(family.members().get(0).person(), 1, TestOchag.USUAL_DAY, Recorded.LIVE));
        ochag.deliver();
        assertThat(state(forFamily)).isEqualTo("STOPPED DEATH");
    }

    private NotificationId remind(Recipient recipient) {
        return ochag.get(Transactions.class)
                .write(() -> ochag.get(Notifications.class)
                        .notify(
                                actor,
                                NewNotification.of(
                                        recipient,
                                        point,
                                        REMINDER.code(),
                                        MutableClock.at(TestOchag.USUAL_DAY)
                                                .instant()
                                                .plus(Duration.ofDays(3)))));
    }

    private String state(NotificationId notification) {
        return database.text(
                "select state || coalesce(' ' || cause, '') from ochag_platform.notification where id = ?",
                notification.value());
    }

    private FamilyCard family(String surname) {
        Optional<BirthDate> unknown = Optional.empty();
        NewMember mother = new NewMember(
                new NewMember.Who.Unregistered(
                        new PersonDetails(
                                new PersonName(surname, "Анна", Patronymic.UNKNOWN),
                                unknown,
                                Sex.FEMALE,
                                Optional.empty(),
                                IdentityLevel.AS_TOLD,
                                List.of()),
                        MatchAnswer.UNSURE),
                MemberRole.MOTHER,
                MembershipGround.AS_TOLD,
                Optional.empty());
        FamilyId family = ochag.get(Families.class)
                .register(
                        actor,
                        new RegisterFamily(point, Optional.empty(), List.of(mother), Optional.of(0), Recorded.LIVE));
        return ochag.get(Families.class).card(actor, family);
    }
}
