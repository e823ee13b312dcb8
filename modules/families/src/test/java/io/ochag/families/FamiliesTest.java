package io.ochag.families;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.families.NewMember.Who;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class FamiliesTest {
    private static final LocalDate TODAY = TestOchag.USUAL_DAY;

    private final Actor worker = Actors.worker();
    private final Actor colleagueElsewhere = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private Families families;
    private PlaceId point;
    private PlaceId otherPoint;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = StartedFamilies.hidingByHand(fresh, MutableClock.at(TODAY));
        families = ochag.get(Families.class);
        point = ochag.ports().places().add("Пункт");
        otherPoint = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, WRITE);
        ochag.ports().grants().everywhere(colleagueElsewhere, FIND).at(otherPoint, colleagueElsewhere, READ, REGISTER);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void theCardShowsWhatWasRegistered() {
        FamilyId family = families.register(
                worker,
                FamilyFixture.at(point)
                        .mother("Берёзкина", "Ольга", "087-654-303 00", "+79275000011")
                        .child("Берёзкина", "Яна", LocalDate.of(2024, 2, 29))
                        .mainContact(0)
                        .command());

        FamilyCard card = families.card(worker, family);
        assertThat(card.version()).isEqualTo(1);
        assertThat(card.place()).isEqualTo(point);
        assertThat(card.municipality()).isEqualTo(io.ochag.testing.ports.InMemoryPlaceDirectory.MUNICIPALITY);
        assertThat(card.members())
                .extracting(FamilyCard.Member::role)
                .containsExactly(MemberRole.CHILD, MemberRole.MOTHER);
        FamilyCard.Member mother = card.members().get(1);
        assertThat(card.mainContact()).contains(mother.person());
        assertThat(mother.name().full()).isEqualTo("Берёзкина Ольга");
        assertThat(mother.snils().orElseThrow().written()).isEqualTo("087-654-303 00");
        assertThat(mother.phones()).singleElement().satisfies(phone -> {
            assertThat(phone.number().e164()).isEqualTo("+79275000011");
            assertThat(phone.preferred()).isTrue();
        });
        assertThat(mother.during().from()).isEqualTo(TODAY);
    }

    @Test
    void aCardElsewhereIsAnsweredLikeOneThatIsNot() {
        FamilyId family = families.register(
                worker, FamilyFixture.at(point).mother("Ясенева", "Анна").command());
        String foreign = refusal(() -> families.card(colleagueElsewhere, family));
        String absent = refusal(() -> families.card(colleagueElsewhere, new FamilyId(UUID.randomUUID())));
        assertThat(foreign).isEqualTo(absent).isEqualTo("access.not-found");
    }

    @Test
    void aHiddenFamilyIsNotThere() {
        FamilyId family = families.register(
                worker, FamilyFixture.at(point).mother("Тайная", "Анна").command());
        ochag.ports().restrictions().hide(family);
        assertThat(refusal(() -> families.card(worker, family))).isEqualTo("access.not-found");
    }

    @Test
    void registeringAtAForeignPlaceIsForbidden() {
        assertThat(refusal(() -> families.register(
                        worker,
                        FamilyFixture.at(otherPoint).mother("Ясенева", "Анна").command())))
                .isEqualTo("access.forbidden");
    }

    @Test
    void whoMayDoNothingIsToldSoBeforeAnythingElse() {
        assertThat(refusal(() -> families.card(Actors.worker(), new FamilyId(UUID.randomUUID()))))
                .isEqualTo("access.forbidden");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        LocalDate tomorrow = TODAY.plusDays(1);
        PersonDetails unborn = new PersonDetails(
                FamilyFixture.person("Липова", "Вера").name(),
                Optional.of(new BirthDate(tomorrow, BirthDate.Precision.EXACT)),
                Sex.UNKNOWN,
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                List.of());
        NewMember early = new NewMember(
                new Who.Unregistered(unborn, MatchAnswer.UNSURE),
                MemberRole.CHILD,
                MembershipGround.BIRTH,
                Optional.of(tomorrow));
        assertThatThrownBy(() -> families.register(
                        worker,
                        FamilyFixture.at(point).with(early).mainContact(1).command()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::pointer)
                                .containsExactlyInAnyOrder(
                                        "/mainContact", "/members/0/from", "/members/0/person/birth/date"));
    }

    @Test
    void aChildInTwoFamiliesCarriesNoPhoneFromOneCardToTheOther() {
        FamilyId mothers = families.register(
                worker,
                FamilyFixture.at(point)
                        .mother("Кедрова", "Инна", "112-233-445 95", "+79275000012")
                        .child("Кедров", "Пётр", LocalDate.of(2020, 5, 1))
                        .command());
        FamilyCard.Member child = families.card(worker, mothers).members().get(0);
        FamilyId fathers = families.register(
                worker,
                FamilyFixture.at(point)
                        .with(MemberRole.FATHER, FamilyFixture.person("Кедров", "Олег"))
                        .with(known(child.person(), MemberRole.CHILD))
                        .command());

        FamilyCard card = families.card(worker, fathers);
        assertThat(card.members()).extracting(FamilyCard.Member::person).contains(child.person());
        assertThat(card.members())
                .allSatisfy(member -> assertThat(member.phones()).isEmpty());
    }

    @Test
    void aMemberIsAddedOnceAndOnlyToTheVersionThatWasSeen() {
        FamilyId family = families.register(
                worker, FamilyFixture.at(point).mother("Соснова", "Анна").command());
        NewMember father = new NewMember(
                new Who.Unregistered(FamilyFixture.person("Соснов", "Илья"), MatchAnswer.UNSURE),
                MemberRole.FATHER,
                MembershipGround.MARRIAGE,
                Optional.empty());
        PersonId added = families.addMember(worker, FamilyFixture.adding(family, 1, father));

        assertThat(families.card(worker, family).version()).isEqualTo(2);
        assertThat(refusal(() -> families.addMember(worker, FamilyFixture.adding(family, 1, father))))
                .isEqualTo("version.stale");
        assertThat(refusal(() ->
                        families.addMember(worker, FamilyFixture.adding(family, 2, known(added, MemberRole.FATHER)))))
                .isEqualTo("families.already-member");
        assertThat(families.card(worker, family).version()).isEqualTo(2);
        assertThat(families.card(worker, family).members()).hasSize(2);
    }

    @Test
    void aPersonWhoIsHiddenCannotBeMadeAMember() {
        FamilyId family = families.register(
                worker, FamilyFixture.at(point).mother("Дубова", "Анна").command());
        PersonId hidden = families.card(worker, family).members().get(0).person();
        ochag.ports().restrictions().hide(hidden);
        String forHidden = refusal(() -> families.register(
                worker,
                FamilyFixture.at(point).with(known(hidden, MemberRole.MOTHER)).command()));
        String forAbsent = refusal(() -> families.register(
                worker,
                FamilyFixture.at(point)
                        .with(known(new PersonId(UUID.randomUUID()), MemberRole.MOTHER))
                        .command()));
        assertThat(forHidden).isEqualTo(forAbsent).isEqualTo("access.not-found");
    }

    @Test
    void aRefusedRegistrationLeavesNothingBehind() {
        families.register(
                worker,
                FamilyFixture.at(point)
                        .mother("Первая", "Анна", "123-456-789 64", "+79275000013")
                        .command());
        long families = database.number("select count(*) from ochag_families.family");
        long entries = database.number("select count(*) from ochag_platform.audit_entry");
        assertThat(refusal(() -> this.families.register(
                        worker,
                        FamilyFixture.at(point)
                                .mother("Липа", "Ева")
                                .mother("Вторая", "Анна", "123-456-789 64", "+79275000014")
                                .command())))
                .isEqualTo("families.snils-taken");
        assertThat(database.number("select count(*) from ochag_families.family"))
                .isEqualTo(families);
        assertThat(database.number("select count(*) from ochag_families.person where surname in ('Липа', 'Вторая')"))
                .isZero();
        assertThat(database.number("select count(*) from ochag_platform.audit_entry"))
                .isEqualTo(entries);
    }

    @Test
    void registeringAndReadingLeaveTheirEntries() {
        FamilyId family = families.register(
                worker, FamilyFixture.at(point).mother("Ольхова", "Анна").command());
        families.card(worker, family);
        assertThat(database.column(
                        "select operation || ' ' || kind || ' ' || cardinality(person_ids) from ochag_platform.audit_entry"
                                + " where ? = any(family_ids) order by id",
                        family.value()))
                .containsExactly("families.register WRITE 1", "families.card READ 1");
    }

    @Test
    void aRegistrationIsTold() {
        FamilyId family = families.register(
                worker, FamilyFixture.at(point).mother("Вязова", "Анна").command());
        assertThat(ochag.events().published(FamilyRegistered.class))
                .filteredOn(event -> event.family().equals(family))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.subjects()).contains("family:" + family).hasSize(2);
                    assertThat(event.facts()).singleElement().satisfies(fact -> {
                        assertThat(fact.kind()).isEqualTo("families.registered");
                        assertThat(fact.id()).isEqualTo(event.eventId());
                    });
                });
    }

    private static NewMember known(PersonId person, MemberRole role) {
        return new NewMember(new Who.Registered(person), role, MembershipGround.AS_TOLD, Optional.empty());
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return ((DomainException) org.assertj.core.api.Assertions.catchThrowable(call))
                .error()
                .code();
    }
}
