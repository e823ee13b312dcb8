package io.ochag.families.restriction;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.MERGE;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.RESTRICT;
import static io.ochag.families.FamiliesPermission.SEE_RESTRICTED;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyRestrictions;
import io.ochag.families.FindPeople;
import io.ochag.families.GroundCode;
import io.ochag.families.LiftRestriction;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MergeDesk;
import io.ochag.families.MergeId;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PeopleSearch;
import io.ochag.families.RestrictFamily;
import io.ochag.families.RestrictPerson;
import io.ochag.families.RestrictionId;
import io.ochag.families.RestrictionView;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
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
class RestrictionsTest {
    private static final GroundCode DANGER = new GroundCode("danger");

    private final Actor keeper = Actors.worker();
    private final Actor other = Actors.worker();
    private final Actor confidant = Actors.worker();
    private TestOchag ochag;
    private MergeDesk desk;
    private FamilyRestrictions restrictions;
    private MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private PlaceId point;
    private PlaceId otherPoint;

    @BeforeAll
    void start(TestDatabase fresh) {
        ochag = TestOchag.start(fresh, clock, new FamiliesModule());
        point = ochag.ports().places().add("Пункт");
        otherPoint = ochag.ports().places().add("Другой пункт");
        ochag.ports()
                .grants()
                .everywhere(keeper, FIND, READ, REGISTER, WRITE, MERGE)
                .at(point, keeper, RESTRICT);
        ochag.ports().grants().everywhere(other, FIND, READ, REGISTER, WRITE, MERGE);
        ochag.ports().grants().everywhere(confidant, FIND, READ).at(otherPoint, confidant, SEE_RESTRICTED);
        desk = MergeDesk.of(ochag, keeper);
        restrictions = ochag.get(FamilyRestrictions.class);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    private boolean sees(Actor actor, FamilyId family) {
        return catchThrowable(() -> desk.families().card(actor, family)) == null;
    }

    private boolean finds(Actor actor, String surname) {
        FindPeople query = new FindPeople(
                Optional.of(surname), Optional.empty(), Optional.empty(), Optional.empty(), PageRequest.first());
        return !ochag.get(PeopleSearch.class).find(actor, query).items().isEmpty();
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }

    @Test
    void aRestrictedFamilyIsThereForItsKeepersAloneUntilItIsLifted() {
        FamilyId family = desk.family(FamilyFixture.at(point).mother("Скрытная", "Анна"));
        assertThat(sees(other, family)).isTrue();
        RestrictionId restriction = desk.restrict(family);
        assertThat(sees(other, family)).isFalse();
        assertThat(finds(other, "Скрытная")).isFalse();
        assertThat(sees(confidant, family)).as("their right is another place's").isFalse();
        assertThat(sees(keeper, family)).isTrue();
        assertThat(finds(keeper, "Скрытная")).isTrue();
        long version = desk.card(family).version();
        desk.lift(restriction);
        assertThat(desk.card(family).version()).isGreaterThan(version);
        assertThat(sees(other, family)).isTrue();
        assertThat(refusal(() -> desk.lift(restriction))).isEqualTo("families.restriction-lifted");
    }

    @Test
    void itEndsByItselfOnTheDayThatWasSaid() {
        FamilyId family = desk.family(FamilyFixture.at(point).mother("Срочная", "Анна"));
        restrictions.restrictFamily(
                keeper,
                new RestrictFamily(family, 1, DANGER, Optional.of(clock.today().plusDays(2)), Optional.of("до суда")));
        clock.advance(Duration.ofDays(1));
        assertThat(sees(other, family)).isFalse();
        clock.advance(Duration.ofDays(1));
        assertThat(sees(other, family)).isTrue();
        assertThat(restrictions.ofFamily(Actors.system(), family))
                .singleElement()
                .satisfies(view -> assertThat(view.note()).contains("до суда"));
    }

    @Test
    void aRestrictedPersonIsAbsentFromEveryFamilyAndItsCounts() {
        FamilyId family = desk.family(FamilyFixture.at(point)
                .mother("Парная", "Анна")
                .child("Парный", "Пётр", LocalDate.of(2020, 5, 1))
                .child("Парный", "Лев", LocalDate.of(2021, 5, 1))
                .mainContact(0));
        PersonId peter = desk.member(family, "Пётр");
        PersonId anna = desk.member(family, "Анна");
        desk.restrict(peter);
        FamilyCard card = desk.families().card(other, family);
        assertThat(card.members())
                .extracting(FamilyCard.Member::person)
                .doesNotContain(peter)
                .hasSize(2);
        FindPeople query = new FindPeople(
                Optional.of("Парная"), Optional.empty(), Optional.empty(), Optional.empty(), PageRequest.first());
        assertThat(ochag.get(PeopleSearch.class).find(other, query).items())
                .singleElement()
                .satisfies(
                        found -> assertThat(found.families().get(0).children()).isEqualTo(1));
        desk.restrict(anna);
        assertThat(desk.families().card(other, family).mainContact())
                .as("a main contact who is hidden is nobody")
                .isEmpty();
        assertThat(desk.families().card(keeper, family).mainContact()).contains(anna);
    }

    @Test
    void aFamilyOfWhichNobodyIsLeftIsHidden() {
        FamilyId family = desk.family(FamilyFixture.at(point).mother("Опустевшая", "Анна"));
        desk.restrict(desk.member(family, "Анна"));
        assertThat(sees(other, family)).isFalse();
        assertThat(sees(keeper, family)).isTrue();
    }

    @Test
    void aMemberOfAnotherFamilyThatIsSeenIsSeenThere() {
        FamilyId hidden = desk.family(
                FamilyFixture.at(point).mother("Двойная", "Анна").child("Двойной", "Пётр", LocalDate.of(2020, 5, 1)));
        PersonId peter = desk.member(hidden, "Пётр");
        FamilyId seen = desk.family(FamilyFixture.at(otherPoint)
                .with(MemberRole.FATHER, FamilyFixture.person("Двойной", "Олег"))
                .with(new NewMember(
                        new Who.Registered(peter), MemberRole.CHILD, MembershipGround.BIRTH, Optional.empty())));
        desk.restrict(hidden);
        assertThat(desk.families().card(other, seen).members())
                .extracting(FamilyCard.Member::person)
                .contains(peter);
        assertThat(finds(other, "Двойная")).isFalse();
    }

    @Test
    void mergedRecordsAreHiddenTogetherAndAfterTheUndoTheRestrictedOneAlone() {
        FamilyId one = desk.family(FamilyFixture.at(point).mother("Строгая", "Анна"));
        FamilyId two = desk.family(FamilyFixture.at(point).mother("Строгая", "Вера"));
        desk.restrict(one);
        MergeId merge = desk.merge(one, two);
        assertThat(sees(other, one)).isFalse();
        assertThat(sees(other, two)).isFalse();
        assertThat(sees(keeper, two)).isTrue();
        desk.undo(merge);
        assertThat(sees(other, one)).isFalse();
        assertThat(sees(other, two)).isTrue();
    }

    @Test
    void whatIsRestrictedWhileMergedStaysRestrictedOnBothSides() {
        FamilyId one = desk.family(FamilyFixture.at(point).mother("Осторожная", "Анна"));
        FamilyId two = desk.family(FamilyFixture.at(point).mother("Осторожная", "Вера"));
        MergeId merge = desk.merge(one, two);
        RestrictionId restriction = desk.restrict(two);
        desk.undo(merge);
        assertThat(sees(other, one)).isFalse();
        assertThat(sees(other, two)).isFalse();
        desk.lift(restriction);
        assertThat(sees(other, one)).isTrue();
        assertThat(sees(other, two)).isTrue();
    }

    @Test
    void aMergedPersonIsHiddenUnderEveryId() {
        PersonId one = desk.person(point, FamilyFixture.person("Единая", "Анна"));
        PersonId two = desk.person(point, FamilyFixture.person("Единая", "Аня"));
        desk.restrict(one);
        desk.merge(one, two);
        assertThat(finds(other, "Единая")).isFalse();
        assertThat(ochag.get(Restrictions.class).hiddenFrom(other).persons()).contains(one, two);
    }

    @Test
    void whoIsHiddenIsAskedAnewEachTime() {
        FamilyId family = desk.family(FamilyFixture.at(point).mother("Мгновенная", "Анна"));
        Restrictions port = ochag.get(Restrictions.class);
        assertThat(port.hiddenFrom(other).families()).doesNotContain(family);
        RestrictionId restriction = desk.restrict(family);
        assertThat(port.hiddenFrom(other).families()).contains(family);
        desk.lift(restriction);
        assertThat(port.hiddenFrom(other).families()).doesNotContain(family);
    }

    @Test
    void nobodyRestrictsOrLiftsWithoutTheRightOrTwiceOverOrForNoReason() {
        FamilyId family = desk.family(FamilyFixture.at(otherPoint).mother("Чужая", "Анна"));
        assertThat(refusal(() -> desk.restrict(family))).isEqualTo("access.not-found");
        assertThat(refusal(() -> restrictions.restrictFamily(
                        other, new RestrictFamily(family, 1, DANGER, Optional.empty(), Optional.empty()))))
                .isEqualTo("access.forbidden");
        FamilyId own = desk.family(FamilyFixture.at(point).mother("Своя", "Анна"));
        assertThat(refusal(() -> restrictions.restrictFamily(
                        keeper, new RestrictFamily(own, 5, DANGER, Optional.empty(), Optional.empty()))))
                .isEqualTo("version.stale");
        assertThat(refusal(() -> restrictions.restrictFamily(
                        keeper,
                        new RestrictFamily(own, 1, new GroundCode("because"), Optional.empty(), Optional.empty()))))
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> restrictions.restrictPerson(
                        keeper,
                        new RestrictPerson(
                                desk.member(own, "Анна"), DANGER, Optional.of(clock.today()), Optional.empty()))))
                .isEqualTo("command.invalid");
        RestrictionId restriction = desk.restrict(own);
        Actor elsewhere = Actors.worker();
        ochag.ports().grants().at(otherPoint, elsewhere, RESTRICT);
        assertThat(refusal(() -> restrictions.lift(elsewhere, new LiftRestriction(restriction, Optional.empty()))))
                .isEqualTo("access.not-found");
    }

    @Test
    void whoIsHiddenIsAListForThoseWhoMaySeeIt() {
        FamilyId here = desk.family(FamilyFixture.at(point).mother("Списочная", "Анна"));
        FamilyId there = desk.family(FamilyFixture.at(otherPoint).mother("Списочная", "Вера"));
        RestrictionId first = desk.restrict(here);
        RestrictionId second = MergeDesk.of(ochag, Actors.system()).restrict(there);
        assertThat(restrictions
                        .standing(confidant, new PageRequest(100, Optional.empty()))
                        .items())
                .extracting(RestrictionView::restriction)
                .contains(second)
                .doesNotContain(first);
        assertThat(restrictions
                        .standing(Actors.system(), new PageRequest(1, Optional.empty()))
                        .next())
                .isPresent();
    }

    @Test
    void aCitizenIsNotHiddenFromThemselves() {
        FamilyId family = desk.family(FamilyFixture.at(point).mother("Личная", "Анна"));
        PersonId anna = desk.member(family, "Анна");
        desk.restrict(family);
        Actor citizen = new Actor.Citizen(anna);
        ochag.ports().grants().own(anna, citizen, FIND);
        assertThat(finds(citizen, "Личная")).isTrue();
        assertThat(finds(other, "Личная")).isFalse();
    }
}
