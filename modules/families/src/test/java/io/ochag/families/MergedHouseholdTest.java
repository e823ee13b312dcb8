package io.ochag.families;

import static io.ochag.families.FamiliesPermission.CONSENT;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.Categories.EndCategory;
import io.ochag.families.Categories.Grant;
import io.ochag.families.Categories.Supported;
import io.ochag.families.Consents.SettleClock;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.Arrival;
import io.ochag.families.Residences.AskMove;
import io.ochag.families.Residences.DecideMove;
import io.ochag.families.Residences.MoveAsked;
import io.ochag.families.Residences.StateResidence;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A household of merged records is one: everybody counts once, and what is on record under any id stands in the way of the same again. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MergedHouseholdTest {
    private static final Actor SYSTEM = Actors.system();
    private static final LocalDate TODAY = TestOchag.USUAL_DAY;
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    private static final MunicipalityCode KAMYSHIN = new MunicipalityCode("18715000");
    private static final MunicipalityCode VOLZHSKY = new MunicipalityCode("18710000");

    private final Actor receiver = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private MergeDesk desk;
    private Residences residences;
    private Categories categories;
    private PlaceId point;
    private PlaceId other;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = TestOchag.start(fresh, MutableClock.at(TODAY), new FamiliesModule());
        desk = MergeDesk.of(ochag, SYSTEM);
        residences = ochag.get(Residences.class);
        categories = ochag.get(Categories.class);
        point = ochag.ports().places().add("Пункт");
        other = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().at(other, receiver, READ, WRITE, CONSENT);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aChildWhoWasWrittenDownTwiceIsOneChildOfALargeFamily() {
        String surname = FamilyFixture.newSurname();
        FamilyId one = family(surname, "Пётр", "Лев");
        FamilyId same = family(surname, "Пётр");
        PersonId twice = desk.member(one, "Пётр");
        desk.merge(twice, desk.member(same, "Пётр"));
        desk.merge(one, same);
        categories.grant(SYSTEM, grant(new Recipient.OfFamily(one), version(one), "large-family"));

        assertThat(categories
                        .of(SYSTEM, new Recipient.OfFamily(one), TODAY)
                        .holdings()
                        .get(0)
                        .supported())
                .isEqualTo(Supported.NO);
        assertThat(ochag.get(FamilyPast.class).on(SYSTEM, one, TODAY).members())
                .as("who was there on a day")
                .extracting(member -> member.name().given())
                .containsExactlyInAnyOrder("Анна", "Анна", "Пётр", "Лев");
    }

    @Test
    void whatAPersonIsRecognisedAsIsSoUnderEveryId() {
        PersonFixture people = new PersonFixture(ochag, point);
        PersonId one = people.child();
        PersonId same = people.child();
        Categories.Granted granted = categories.grant(SYSTEM, grant(new Recipient.OfPerson(one), 1, "disabled-child"));
        categories.study(SYSTEM, new Categories.Study(one, 2, new DateRange(SPRING, SUMMER), Recorded.LIVE));
        desk.merge(one, same);
        Recipient holder = new Recipient.OfPerson(same);
        Categories.Held held = categories.of(SYSTEM, holder, TODAY);
        assertThat(held.holdings()).hasSize(1);
        assertThat(refusal(() -> categories.grant(SYSTEM, grant(holder, held.version(), "disabled-child"))))
                .isEqualTo("families.category-held");
        assertThat(refusal(() -> categories.study(
                        SYSTEM,
                        new Categories.Study(
                                same, held.version(), DateRange.since(SPRING.plusDays(3)), Recorded.LIVE))))
                .isEqualTo("families.studies-already");
        assertThat(refusal(() -> categories.end(SYSTEM, end(holder, held.version(), granted.holding(), SPRING))))
                .as("before it began")
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> categories.end(
                        SYSTEM, end(new Recipient.OfPerson(people.child()), 1, granted.holding(), TODAY))))
                .as("of somebody else")
                .isEqualTo("access.not-found");
        categories.end(SYSTEM, end(holder, held.version(), granted.holding(), TODAY));
    }

    @Test
    void aNameThatIsShownOutOfTheMergedRecordChangesThere() {
        PersonFixture people = new PersonFixture(ochag, point);
        PersonId one = people.adult();
        PersonId same = people.adult();
        desk.merge(one, same, MergedValue.NAME);
        PersonFiles files = ochag.get(PersonFiles.class);
        PersonName name = new PersonName(FamilyFixture.newSurname(), "Вера", Patronymic.UNKNOWN);
        files.changeName(
                SYSTEM,
                new PersonFiles.ChangeName(
                        same, files.file(SYSTEM, one).version(), name, TODAY, NameGround.MARRIAGE, Recorded.LIVE));
        PersonFile file = files.file(SYSTEM, same);
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.formerNames()).hasSize(1);
    }

    @Test
    void aNewAddressEndsThoseOfBothRecords() {
        FamilyId one = family(FamilyFixture.newSurname());
        FamilyId same = family(FamilyFixture.newSurname());
        residences.state(SYSTEM, lives(one, 1, KAMYSHIN, SPRING));
        residences.state(SYSTEM, lives(same, 1, VOLZHSKY, SPRING));
        desk.merge(one, same, MergedValue.MUNICIPALITY);
        residences.state(SYSTEM, lives(one, version(one), VOLZHSKY, SUMMER));
        assertThat(residences.history(SYSTEM, one).lived())
                .extracting(Residences.Lived::during)
                .containsExactlyInAnyOrder(
                        DateRange.since(SUMMER), new DateRange(SPRING, SUMMER), new DateRange(SPRING, SUMMER));
        assertThat(desk.card(same).municipality()).isEqualTo(VOLZHSKY);
    }

    @Test
    void aMoveThatWasAskedOfTheMergedRecordTakesTheWholeFamily() {
        FamilyId one = family(FamilyFixture.newSurname());
        FamilyId same = family(FamilyFixture.newSurname());
        MoveAsked asked = residences.ask(SYSTEM, move(one, 1));
        desk.merge(one, same);
        assertThat(refusal(() -> residences.ask(SYSTEM, move(same, version(same)))))
                .isEqualTo("families.move-asked");
        assertThat(residences.history(SYSTEM, same).waiting())
                .extracting(Residences.Waiting::move)
                .containsExactly(asked.move());
        Arrival arrival = arriving(asked);
        assertThat(arrival.family()).isEqualTo(same);
        assertThat(arrival.version()).isEqualTo(version(one));
        residences.accept(receiver, new DecideMove(asked.move(), arrival.version()));
        FamilyCard card = desk.families().card(receiver, one);
        assertThat(card.family()).isEqualTo(same);
        assertThat(card.place()).isEqualTo(other);
        assertThat(card.members())
                .hasSize(2)
                .allSatisfy(member -> assertThat(ochag.get(PersonFiles.class)
                                .file(SYSTEM, member.person())
                                .place())
                        .isEqualTo(other));
    }

    @Test
    void aMoveIsAcceptedThoughALaterAddressWasStatedMeanwhile() {
        FamilyId family = family(FamilyFixture.newSurname());
        MoveAsked asked = residences.ask(SYSTEM, move(family, 1));
        residences.state(SYSTEM, lives(family, 2, VOLZHSKY, TODAY));
        residences.accept(receiver, new DecideMove(asked.move(), 3));
        FamilyCard card = desk.families().card(receiver, family);
        assertThat(card.place()).isEqualTo(other);
        assertThat(card.municipality()).isEqualTo(VOLZHSKY);
    }

    @Test
    void arrivalsComeInPages() {
        PlaceId receiving = ochag.ports().places().add("Ещё один пункт");
        for (int i = 0; i < 3; i++) {
            residences.ask(
                    SYSTEM,
                    new AskMove(
                            family(FamilyFixture.newSurname()),
                            1,
                            receiving,
                            new Address(KAMYSHIN, Optional.empty()),
                            SUMMER,
                            Recorded.LIVE));
        }
        Page<Arrival> first = residences.arrivals(SYSTEM, receiving, new PageRequest(2, Optional.empty()));
        Page<Arrival> second = residences.arrivals(SYSTEM, receiving, new PageRequest(2, first.next()));
        assertThat(first.items()).hasSize(2).doesNotContainAnyElementsOf(second.items());
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThatThrownBy(() -> residences.arrivals(SYSTEM, receiving, new PageRequest(2, Optional.of("forged"))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("page.after");
    }

    @Test
    void whoHasDiedBelongsNowhereUnderAnyId() {
        FamilyId one = family(FamilyFixture.newSurname());
        FamilyId same = family(FamilyFixture.newSurname());
        PersonId anna = desk.member(one, "Анна");
        PersonId also = desk.member(same, "Анна");
        desk.merge(anna, also);
        ochag.get(LifeEvents.class)
                .died(SYSTEM, new LifeEvents.Death(anna, filed(anna), TODAY.minusDays(1), Recorded.LIVE));
        assertThat(List.of(one, same))
                .allSatisfy(family -> assertThat(desk.card(family).members()).isEmpty());
        assertThat(refusal(() -> ochag.get(LifeEvents.class)
                        .died(SYSTEM, new LifeEvents.Death(also, filed(also), TODAY, Recorded.LIVE))))
                .isEqualTo("families.already-dead");
        assertThat(database.number(
                        "select count(*) from ochag_families.person_death where person_id in (?::uuid, ?::uuid)",
                        anna.toString(),
                        also.toString()))
                .isEqualTo(1);
    }

    @Test
    void aClockThatRunsForTheMergedRecordIsSettledByWhoeverKeepsTheOther() {
        PersonId one = new PersonFixture(ochag, point).adult();
        PersonId same = new PersonFixture(ochag, other).adult();
        Consents consents = ochag.get(Consents.class);
        ConsentId given = consents.give(
                SYSTEM, PersonFixture.consent(one, one, new DataRecipient.Place(other), DataClass.IDENTITY));
        ClockId clock =
                consents.withdraw(SYSTEM, new WithdrawConsent(given, 1, one, false, Optional.empty(), Recorded.LIVE));
        assertThat(consents.clocks(receiver, PageRequest.first()).items()).isEmpty();
        desk.merge(one, same);
        assertThat(consents.clocks(receiver, PageRequest.first()).items())
                .extracting(DestructionClock::person)
                .containsExactly(same);
        consents.settle(receiver, new SettleClock(clock, 1, DestructionClock.Outcome.DESTROYED, Optional.empty()));
    }

    private FamilyId family(String surname, String... children) {
        FamilyFixture family = FamilyFixture.at(point)
                .with(FamilyFixture.since(
                        SPRING, MemberRole.MOTHER, FamilyFixture.born(surname, "Анна", LocalDate.of(1990, 3, 15))));
        for (int i = 0; i < children.length; i++) {
            family.with(FamilyFixture.since(
                    SPRING, MemberRole.CHILD, FamilyFixture.born(surname, children[i], LocalDate.of(2015 + i, 4, 10))));
        }
        return desk.family(family);
    }

    private Arrival arriving(MoveAsked asked) {
        return residences.arrivals(receiver, other, PageRequest.first()).items().stream()
                .filter(arrival -> arrival.move().equals(asked.move()))
                .findFirst()
                .orElseThrow();
    }

    private long version(FamilyId family) {
        return desk.card(family).version();
    }

    private long filed(PersonId person) {
        return ochag.get(PersonFiles.class).file(SYSTEM, person).version();
    }

    private AskMove move(FamilyId family, long version) {
        return new AskMove(family, version, other, new Address(KAMYSHIN, Optional.empty()), SUMMER, Recorded.LIVE);
    }

    private static StateResidence lives(FamilyId family, long version, MunicipalityCode where, LocalDate from) {
        return new StateResidence(family, version, new Address(where, Optional.empty()), from, Recorded.LIVE);
    }

    private static Grant grant(Recipient holder, long version, String category) {
        return new Grant(holder, version, new CategoryCode(category), SUMMER, Optional.empty(), Recorded.LIVE);
    }

    private static EndCategory end(Recipient holder, long version, HoldingId holding, LocalDate on) {
        return new EndCategory(holder, version, holding, Categories.EndReason.NO_LONGER_SO, on, Recorded.LIVE);
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }
}
