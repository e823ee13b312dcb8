package io.ochag.families.category;

import static io.ochag.families.FamiliesPermission.CATEGORY;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.SITUATION;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.Categories;
import io.ochag.families.Categories.Evidence;
import io.ochag.families.Categories.Supported;
import io.ochag.families.CategoryCode;
import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.MemberRole;
import io.ochag.families.NewMember;
import io.ochag.families.Recorded;
import io.ochag.families.Situations;
import io.ochag.families.Situations.Risk;
import io.ochag.families.Situations.Situation;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
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
class CategoriesTest {
    private static final LocalDate TODAY = TestOchag.USUAL_DAY;
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
    /** Of age on the very day that it is in these tests. */
    private static final LocalDate ELDEST = LocalDate.of(2008, 11, 23);

    private final Actor worker = Actors.worker();
    private final Actor reader = Actors.worker();
    private TestOchag ochag;
    private Categories categories;
    private Situations situations;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase fresh) {
        ochag = TestOchag.start(fresh, MutableClock.at(TODAY), new FamiliesModule());
        categories = ochag.get(Categories.class);
        situations = ochag.get(Situations.class);
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().at(point, worker, READ, CATEGORY, SITUATION);
        ochag.ports().grants().at(point, reader, READ, WRITE);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aLargeFamilyStaysOneAfterSupportHasEnded() {
        FamilyId family = family();
        categories.grant(worker, grant(family, 1, "large-family", Optional.of(paper())));
        assertThat(held(family, TODAY.minusDays(1)).supported()).isEqualTo(Supported.YES);
        Categories.Holding today = held(family, TODAY);
        assertThat(today.supported()).isEqualTo(Supported.NO);
        assertThat(today.supportedUntil()).contains(TODAY);
        assertThat(today.status()).isEqualTo(DateRange.since(SUMMER));
        assertThat(today.confirmed()).isTrue();

        PersonId eldest = member(family, ELDEST);
        categories.study(
                worker,
                new Categories.Study(eldest, 1, new DateRange(SUMMER, LocalDate.of(2028, 7, 1)), Recorded.LIVE));
        assertThat(held(family, TODAY).supportedUntil()).contains(LocalDate.of(2028, 7, 1));
        assertThat(refusal(() -> categories.study(
                        worker, new Categories.Study(eldest, 2, DateRange.since(SUMMER.plusDays(3)), Recorded.LIVE))))
                .isEqualTo("families.studies-already");
    }

    @Test
    void aCategoryIsHeldOnceConfirmedByAPaperAndEnds() {
        FamilyId family = family();
        Categories.Granted granted = categories.grant(worker, grant(family, 1, "low-income", Optional.empty()));
        assertThat(granted.version()).isEqualTo(2);
        assertThat(held(family, TODAY).confirmed()).isFalse();
        assertThat(refusal(() -> categories.grant(worker, grant(family, 2, "low-income", Optional.empty()))))
                .isEqualTo("families.category-held");
        Recipient holder = new Recipient.OfFamily(family);
        categories.confirm(worker, new Categories.Confirm(holder, 2, granted.holding(), paper(), Recorded.LIVE));
        assertThat(held(family, TODAY).evidence()).contains(paper());
        categories.end(worker, end(holder, 3, granted, Categories.EndReason.NO_LONGER_SO));
        assertThat(held(family, TODAY).supported()).isEqualTo(Supported.NO);
        assertThat(refusal(() -> categories.end(worker, end(holder, 4, granted, Categories.EndReason.NO_LONGER_SO))))
                .isEqualTo("families.category-over");
        categories.grant(
                worker,
                new Categories.Grant(
                        holder, 4, new CategoryCode("low-income"), TODAY, Optional.empty(), Recorded.LIVE));
    }

    @Test
    void aMistakeIsShownNoMoreAndStandsInNobodysWay() {
        FamilyId family = family();
        Categories.Granted granted = categories.grant(worker, grant(family, 1, "low-income", Optional.empty()));
        Recipient holder = new Recipient.OfFamily(family);
        categories.end(worker, end(holder, 2, granted, Categories.EndReason.MISTAKE));
        assertThat(categories.of(worker, holder, TODAY).holdings()).isEmpty();
        categories.grant(worker, grant(family, 3, "low-income", Optional.empty()));
        assertThat(categories.of(worker, holder, TODAY).version()).isEqualTo(4);
    }

    @Test
    void aCategoryOfPersonsIsNoneOfFamiliesAndWhatIsNotInForceIsNone() {
        FamilyId family = family();
        assertThat(refusal(() -> categories.grant(worker, grant(family, 1, "disabled-child", Optional.empty()))))
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> categories.grant(
                        worker,
                        new Categories.Grant(
                                new Recipient.OfFamily(family),
                                1,
                                new CategoryCode("large-family"),
                                LocalDate.of(2023, 12, 31),
                                Optional.empty(),
                                Recorded.LIVE))))
                .isEqualTo("command.invalid");
        assertThat(categories.catalogue(worker, LocalDate.of(2023, 12, 31)).categories())
                .extracting(Categories.Category::code)
                .doesNotContain(new CategoryCode("large-family"));
    }

    @Test
    void reproductiveChoiceAndPregnancyAreNoCategories() {
        assertThat(categories.catalogue(worker, TODAY).categories())
                .extracting(category -> category.code().value())
                .noneMatch(code -> code.contains("pregnan") || code.contains("reproduct"));
    }

    @Test
    void categoriesAndSituationsNeedPermissionsOfTheirOwn() {
        FamilyId family = family();
        assertThat(refusal(() -> categories.of(reader, new Recipient.OfFamily(family), TODAY)))
                .isEqualTo("access.forbidden");
        assertThat(refusal(() -> situations.history(reader, family))).isEqualTo("access.forbidden");
    }

    @Test
    void aSituationFollowsAnotherAndBothStayWithTheirGrounds() {
        FamilyId family = family();
        situations.state(worker, situation(family, 1, Situation.HARDSHIP, Risk.MEDIUM, SUMMER));
        assertThat(situations.state(worker, situation(family, 2, Situation.NONE, Risk.LOW, TODAY)))
                .isEqualTo(3);
        assertThat(situations.history(worker, family).stated())
                .extracting(stated -> stated.situation() + " " + stated.from() + " "
                        + stated.to().orElse(null))
                .containsExactly("NONE " + TODAY + " null", "HARDSHIP " + SUMMER + " " + TODAY);
        assertThat(refusal(() -> situations.state(worker, situation(family, 3, Situation.HARDSHIP, Risk.LOW, SUMMER))))
                .isEqualTo("command.invalid");
    }

    private FamilyId family() {
        return ochag.get(Families.class)
                .register(
                        Actors.system(),
                        FamilyFixture.at(point)
                                .mother("Слободская", "Анна")
                                .with(child("Ева", ELDEST))
                                .with(child("Глеб", LocalDate.of(2012, 3, 4)))
                                .with(child("Лев", LocalDate.of(2020, 2, 29)))
                                .command());
    }

    private static NewMember child(String given, LocalDate born) {
        return FamilyFixture.since(SUMMER, MemberRole.CHILD, FamilyFixture.born("Слободских", given, born));
    }

    private PersonId member(FamilyId family, LocalDate born) {
        return ochag.get(Families.class).card(worker, family).members().stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .filter(member -> member.birth().orElseThrow().date().equals(born))
                .map(FamilyCard.Member::person)
                .findFirst()
                .orElseThrow();
    }

    private Categories.Holding held(FamilyId family, LocalDate day) {
        return categories
                .of(worker, new Recipient.OfFamily(family), day)
                .holdings()
                .get(0);
    }

    private static Categories.Grant grant(FamilyId family, long version, String category, Optional<Evidence> evidence) {
        return new Categories.Grant(
                new Recipient.OfFamily(family), version, new CategoryCode(category), SUMMER, evidence, Recorded.LIVE);
    }

    private static Categories.EndCategory end(
            Recipient holder, long version, Categories.Granted granted, Categories.EndReason reason) {
        return new Categories.EndCategory(holder, version, granted.holding(), reason, TODAY, Recorded.LIVE);
    }

    private static Situations.StateSituation situation(
            FamilyId family, long version, Situation situation, Risk risk, LocalDate from) {
        return new Situations.StateSituation(
                family, version, situation, risk, from, "Решение комиссии 17", Recorded.LIVE);
    }

    private static Evidence paper() {
        return new Evidence("34-000017", SUMMER, Optional.empty());
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }
}
