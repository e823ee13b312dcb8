package io.ochag.families.residence;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.Families;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyMoved;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.PersonFiles;
import io.ochag.families.Recorded;
import io.ochag.families.Residences;
import io.ochag.families.Residences.Address;
import io.ochag.families.Residences.DecideMove;
import io.ochag.families.StartedFamilies;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ResidencesTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    private static final MunicipalityCode KAMYSHIN = new MunicipalityCode("18715000");

    private final Actor worker = Actors.worker();
    private final Actor receiver = Actors.worker();
    private TestOchag ochag;
    private Families families;
    private Residences residences;
    private PlaceId point;
    private PlaceId other;

    @BeforeAll
    void start(TestDatabase fresh) {
        ochag = StartedFamilies.hidingByHand(fresh, MutableClock.at(TestOchag.USUAL_DAY));
        families = ochag.get(Families.class);
        residences = ochag.get(Residences.class);
        point = ochag.ports().places().add("Пункт");
        other = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, WRITE);
        ochag.ports().grants().at(other, receiver, READ, WRITE);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void anAddressFollowsAnotherAndTheCardShowsTheMunicipalityOfTheLast() {
        FamilyId family = family("Берёзкина");
        residences.state(worker, lives(family, 1, "улица Сиреневая, 1", SPRING));
        assertThat(residences.state(worker, lives(family, 2, "улица Ясная, 2", SUMMER)))
                .isEqualTo(3);
        Residences.ResidenceHistory history = residences.history(worker, family);
        assertThat(history.version()).isEqualTo(3);
        assertThat(history.lived())
                .extracting(Residences.Lived::during)
                .containsExactly(DateRange.since(SUMMER), new DateRange(SPRING, SUMMER));
        assertThat(history.lived().get(0).address().address()).contains("улица Ясная, 2");
        assertThat(families.card(worker, family).municipality()).isEqualTo(KAMYSHIN);
        assertThat(refusal(() -> residences.state(worker, lives(family, 3, "улица Ясная, 3", SUMMER))))
                .isEqualTo("command.invalid");
    }

    @Test
    void aFamilyGoesOverWhenTheOtherPointAccepts() {
        FamilyId family = family("Ясенева");
        Residences.MoveAsked asked = residences.ask(worker, move(family, 1));
        assertThat(refusal(() -> residences.ask(worker, move(family, 2)))).isEqualTo("families.move-asked");
        assertThat(refusal(() -> families.card(receiver, family))).isEqualTo("access.not-found");
        assertThat(residences.arrivals(receiver, other, PageRequest.first()).items())
                .filteredOn(arrival -> arrival.family().equals(family))
                .singleElement()
                .satisfies(arrival -> assertThat(arrival.version()).isEqualTo(2));
        assertThat(refusal(() -> residences.accept(worker, new DecideMove(asked.move(), 2))))
                .isEqualTo("access.not-found");

        residences.accept(receiver, new DecideMove(asked.move(), 2));
        FamilyCard card = families.card(receiver, family);
        assertThat(card.place()).isEqualTo(other);
        assertThat(card.municipality()).isEqualTo(KAMYSHIN);
        assertThat(card.version()).isEqualTo(3);
        PersonId mother = card.members().get(0).person();
        assertThat(ochag.get(PersonFiles.class).file(receiver, mother).place()).isEqualTo(other);
        assertThat(refusal(() -> families.card(worker, family))).isEqualTo("access.not-found");
        assertThat(ochag.events().published(FamilyMoved.class))
                .anyMatch(moved -> moved.family().equals(family) && moved.to().equals(other));
        assertThat(refusal(() -> residences.accept(receiver, new DecideMove(asked.move(), 3))))
                .isEqualTo("families.move-over");
    }

    @Test
    void aChildOfTwoFamiliesIsKeptWhereItWas() {
        FamilyId mothers = families.register(
                worker,
                FamilyFixture.at(point)
                        .with(FamilyFixture.since(SPRING, MemberRole.MOTHER, FamilyFixture.person("Кедрова", "Инна")))
                        .with(FamilyFixture.since(SPRING, MemberRole.CHILD, FamilyFixture.person("Кедров", "Пётр")))
                        .command());
        PersonId child = families.card(worker, mothers).members().stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .map(FamilyCard.Member::person)
                .findFirst()
                .orElseThrow();
        families.register(
                worker,
                FamilyFixture.at(point)
                        .with(MemberRole.FATHER, FamilyFixture.person("Кедров", "Олег"))
                        .with(new NewMember(
                                new NewMember.Who.Registered(child),
                                MemberRole.CHILD,
                                MembershipGround.AS_TOLD,
                                Optional.empty()))
                        .command());
        Residences.MoveAsked asked = residences.ask(worker, move(mothers, 1));
        residences.accept(receiver, new DecideMove(asked.move(), 2));
        assertThat(ochag.get(PersonFiles.class).file(worker, child).place())
                .as("the father's point does not learn where the mother lives now")
                .isEqualTo(point);
        assertThat(families.card(receiver, mothers).members()).hasSize(2);
    }

    @Test
    void aMoveIsDeclinedOrTakenBackAndThenNothingHasChanged() {
        FamilyId family = family("Липова");
        Residences.MoveAsked first = residences.ask(worker, move(family, 1));
        residences.decline(receiver, new DecideMove(first.move(), 2));
        Residences.MoveAsked second = residences.ask(worker, move(family, 3));
        assertThat(refusal(() -> residences.withdraw(receiver, new DecideMove(second.move(), 4))))
                .isEqualTo("access.not-found");
        residences.withdraw(worker, new DecideMove(second.move(), 4));
        FamilyCard card = families.card(worker, family);
        assertThat(card.place()).isEqualTo(point);
        assertThat(card.version()).isEqualTo(5);
        assertThat(residences.history(worker, family).lived()).isEmpty();
    }

    @Test
    void aHiddenFamilyArrivesNowhere() {
        FamilyId family = family("Тайная");
        Residences.MoveAsked asked = residences.ask(worker, move(family, 1));
        ochag.ports().restrictions().hide(family);
        assertThat(residences.arrivals(receiver, other, PageRequest.first()).items())
                .extracting(Residences.Arrival::family)
                .doesNotContain(family);
        assertThat(refusal(() -> residences.accept(receiver, new DecideMove(asked.move(), 2))))
                .isEqualTo("access.not-found");
    }

    private FamilyId family(String mother) {
        return families.register(
                worker,
                FamilyFixture.at(point)
                        .with(FamilyFixture.since(SPRING, MemberRole.MOTHER, FamilyFixture.person(mother, "Ольга")))
                        .command());
    }

    private Residences.AskMove move(FamilyId family, long version) {
        return new Residences.AskMove(
                family, version, other, new Address(KAMYSHIN, Optional.empty()), SUMMER, Recorded.LIVE);
    }

    private static Residences.StateResidence lives(FamilyId family, long version, String line, LocalDate from) {
        return new Residences.StateResidence(
                family, version, new Address(KAMYSHIN, Optional.of(line)), from, Recorded.LIVE);
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }
}
