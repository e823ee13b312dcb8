package io.ochag.families;

import static io.ochag.families.FamiliesPermission.CONSENT;
import static io.ochag.families.FamiliesPermission.CONSENT_FORMS;
import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.PersonFixture.LONG_AGO;
import static io.ochag.families.PersonFixture.TODAY;
import static io.ochag.families.PersonFixture.consent;
import static io.ochag.families.PersonFixture.paper;
import static io.ochag.families.PersonFixture.terms;
import static io.ochag.kernel.access.DataClass.CONTACT;
import static io.ochag.kernel.access.DataClass.FAMILY_TIES;
import static io.ochag.kernel.access.DataClass.IDENTITY;
import static io.ochag.kernel.access.DataClass.OFFICIAL_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.families.ConsentLedger.State;
import io.ochag.families.DestructionClock.Outcome;
import io.ochag.families.GiveConsent.PaperKind;
import io.ochag.families.GiveConsent.Scope;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.sweep.Sweeps;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPlaceDirectory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class ConsentsTest {
    private static final DataClass[] ALL = {IDENTITY, FAMILY_TIES, CONTACT, OFFICIAL_NUMBER};

    private final Actor worker = Actors.worker();
    private final Actor.Machine program = Actors.machine();
    private final DataRecipient toProgram = new DataRecipient.Machine(program.key());
    private final CountedStatements statements = new CountedStatements();
    private TestDatabase database;
    private MutableClock clock;
    private TestOchag ochag;
    private PlaceId point;
    private PersonFixture people;
    private Consents consents;
    private Families families;

    @BeforeEach
    void start(TestDatabase fresh) {
        database = fresh;
        clock = MutableClock.at(TODAY);
        ochag = TestOchag.on(statements.over(fresh.dataSource()))
                .clock(clock)
                .install(new FamiliesModule())
                .start();
        point = ochag.ports().places().add("Пункт");
        people = new PersonFixture(ochag, point);
        consents = ochag.get(Consents.class);
        families = ochag.get(Families.class);
        ochag.ports()
                .grants()
                .everywhere(worker, FIND, CONSENT_FORMS)
                .at(point, worker, READ, CONSENT)
                .everywhere(program, FIND, READ);
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    private record Home(FamilyId family, PersonId mother, PersonId child) {}

    /** A mother with a telephone and her child; the mother represents the child. */
    private Home home(String surname) {
        FamilyId family = families.register(
                Actors.system(),
                FamilyFixture.at(point)
                        .with(MemberRole.MOTHER, withPhone(surname))
                        .child(surname, "Яна", LocalDate.of(2021, 4, 10))
                        .mainContact(0)
                        .command());
        FamilyCard card = families.card(Actors.system(), family);
        PersonId mother = card.mainContact().orElseThrow();
        PersonId child = card.members().stream()
                .map(FamilyCard.Member::person)
                .filter(person -> !person.equals(mother))
                .findFirst()
                .orElseThrow();
        people.parent(mother, child);
        return new Home(family, mother, child);
    }

    private static PersonDetails withPhone(String surname) {
        PersonDetails plain = FamilyFixture.person(surname, "Ольга");
        return new PersonDetails(
                plain.name(),
                Optional.of(new BirthDate(LocalDate.of(1990, 3, 15), BirthDate.Precision.EXACT)),
                Sex.FEMALE,
                Optional.empty(),
                IdentityLevel.PAPER_SEEN,
                List.of(new ContactPhone(
                        new io.ochag.kernel.person.PhoneNumber("+79275000041", "RU", Optional.empty()), true, false)));
    }

    private ConsentId give(PersonId person, PersonId signer, DataClass... classes) {
        return consents.give(worker, consent(person, signer, toProgram, classes));
    }

    private ClockId withdraw(ConsentId consent, PersonId by) {
        return consents.withdraw(worker, new WithdrawConsent(consent, 1, by, false, Optional.empty(), Recorded.LIVE));
    }

    private static String refusal(Runnable command) {
        try {
            command.run();
        } catch (DomainException e) {
            return e.error().code();
        }
        return "";
    }

    private String lastGround(Actor.Machine machine) {
        return String.valueOf(database.text(
                "select ground from ochag_platform.audit_entry where actor_key = ? order by id desc limit 1",
                machine.key()));
    }

    @Test
    void aProgramReadsACardByConsentAndTheVeryNextReadAfterTheWithdrawalIsRefused() {
        Home home = home("Берёзкина");
        assertThat(refusal(() -> families.card(program, home.family()))).isEqualTo("access.no-consent");
        assertThat(lastGround(program)).contains("withheld:identity=NO_CONSENT");

        ConsentId consent = give(home.mother(), home.mother(), ALL);
        FamilyCard card = families.card(program, home.family());
        assertThat(card.members()).singleElement().satisfies(member -> {
            assertThat(member.person()).isEqualTo(home.mother());
            assertThat(member.phones()).hasSize(1);
        });
        assertThat(card.withheld())
                .as("of the child, of whom it is not even said who it is")
                .extracting(FamilyCard.Withheld::data)
                .containsExactlyInAnyOrder(ALL);
        assertThat(card.withheld()).allSatisfy(one -> assertThat(one.person()).isEmpty());
        assertThat(lastGround(program)).contains("consent:" + consent);

        withdraw(consent, home.mother());
        assertThat(refusal(() -> families.card(program, home.family()))).isEqualTo("access.no-consent");
        assertThat(lastGround(program)).contains("withheld:identity=WITHDRAWN").doesNotContain("consent:");
    }

    @Test
    void onEveryPathTheWithdrawnIsGone() {
        Home home = home("Ясенёва");
        ConsentId mothers = give(home.mother(), home.mother(), ALL);
        ConsentId childs = give(home.child(), home.mother(), ALL);
        FindPeople byName = new FindPeople(
                Optional.of("Ясенёва"), Optional.empty(), Optional.empty(), Optional.empty(), PageRequest.first());
        PeopleSearch search = ochag.get(PeopleSearch.class);
        FamilyDirectory directory = ochag.get(FamilyDirectory.class);
        Representations acting = ochag.get(Representations.class);
        assertThat(search.find(program, byName).items()).hasSize(2);
        assertThat(directory.labels(program, Set.of(home.family()))).hasSize(1);
        assertThat(acting.of(program, home.child()).representatives()).hasSize(1);
        assertThat(consents.of(program, home.child()).entries()).hasSize(1);

        withdraw(mothers, home.mother());
        withdraw(childs, home.mother());
        assertThat(search.find(program, byName).items()).isEmpty();
        assertThat(directory.labels(program, Set.of(home.family()))).isEmpty();
        assertThat(refusal(() -> acting.of(program, home.child()))).isEqualTo("access.no-consent");
        assertThat(refusal(() -> consents.of(program, home.child()))).isEqualTo("access.no-consent");
        assertThat(refusal(() -> families.card(program, home.family()))).isEqualTo("access.no-consent");
        assertThat(search.find(worker, byName).items())
                .as("the keeper works on")
                .hasSize(2);
    }

    @Test
    void aReducedCardSaysWhichClassesAreWithheldAndWhy() {
        Home home = home("Липова");
        give(home.mother(), home.mother(), IDENTITY, FAMILY_TIES);
        ConsentId contact = give(home.mother(), home.mother(), CONTACT);
        withdraw(contact, home.mother());
        FamilyCard card = families.card(program, home.family());
        assertThat(card.members()).singleElement().satisfies(member -> {
            assertThat(member.name().surname()).isEqualTo("Липова");
            assertThat(member.phones()).isEmpty();
        });
        assertThat(card.withheld())
                .contains(
                        new FamilyCard.Withheld(Optional.of(home.mother()), CONTACT, Coverage.Withheld.WITHDRAWN),
                        new FamilyCard.Withheld(
                                Optional.of(home.mother()), OFFICIAL_NUMBER, Coverage.Withheld.NO_CONSENT));
    }

    @Test
    void theKeepersOrganisationNeedsNoConsentAndAnotherSeesTheBaseCardUntilOneIsGiven() {
        Home home = home("Осинина");
        Place keeper = Objects.requireNonNull(
                ochag.ports().places().find(Set.of(point), TODAY).get(point));
        PlaceId sister = place(keeper.organisation());
        PlaceId foreign = place(new OrganisationId(UUID.randomUUID()));
        Actor colleague = Actors.worker();
        Actor coordinator = Actors.worker();
        ochag.ports()
                .grants()
                .at(point, colleague, READ)
                .home(colleague, sister)
                .at(point, coordinator, READ, FIND)
                .home(coordinator, foreign);
        assertThat(families.card(colleague, home.family()).withheld()).isEmpty();
        FamilyCard reduced = families.card(coordinator, home.family());
        assertThat(reduced.members())
                .hasSize(2)
                .allSatisfy(member -> assertThat(member.phones()).isEmpty());
        assertThat(reduced.withheld()).extracting(FamilyCard.Withheld::data).contains(CONTACT, OFFICIAL_NUMBER);
        consents.give(worker, consent(home.mother(), home.mother(), new DataRecipient.Place(foreign), CONTACT));
        assertThat(families.card(coordinator, home.family()).members())
                .filteredOn(member -> member.person().equals(home.mother()))
                .singleElement()
                .satisfies(member -> assertThat(member.phones()).hasSize(1));
    }

    private PlaceId place(OrganisationId organisation) {
        return ochag.ports()
                .places()
                .add(
                        new Place(
                                new PlaceId(UUID.randomUUID()),
                                "Место",
                                InMemoryPlaceDirectory.NETWORK,
                                organisation,
                                InMemoryPlaceDirectory.MUNICIPALITY),
                        DateRange.since(LocalDate.EPOCH));
    }

    @Test
    void aLegalBasisStandsInsteadOfConsentUntilItEnds() {
        Home home = home("Рябинина");
        StateBasis command = new StateBasis(
                home.mother(),
                Optional.of(home.family()),
                new Scope(new Purpose("service"), toProgram, Set.of(IDENTITY, FAMILY_TIES), DateRange.since(TODAY)),
                new BasisCode("signal"),
                Optional.empty(),
                Recorded.LIVE);
        ConsentId basis = consents.stateBasis(worker, command);
        assertThat(families.card(program, home.family()).members()).hasSize(1);
        assertThat(lastGround(program)).contains("basis:signal:" + basis);
        consents.endBasis(worker, basis, 1);
        assertThat(refusal(() -> families.card(program, home.family()))).isEqualTo("access.no-consent");
        assertThat(lastGround(program)).contains("withheld:identity=EXPIRED");
        assertThat(refusal(() -> consents.stateBasis(
                        worker,
                        new StateBasis(
                                home.mother(),
                                Optional.empty(),
                                command.scope(),
                                new BasisCode("region-role"),
                                Optional.empty(),
                                Recorded.LIVE))))
                .as("what covers by standing is not stated for one person")
                .isEqualTo("command.invalid");
    }

    @Test
    void aConsentWithinOneFamilyDoesNotOpenThePersonElsewhere() {
        Home home = home("Кленова");
        GiveConsent within = new GiveConsent(
                home.mother(),
                Optional.of(home.family()),
                new Scope(new Purpose("service"), toProgram, Set.of(ALL), DateRange.since(TODAY)),
                new Signature(home.mother(), Optional.empty(), TODAY, false),
                Optional.empty(),
                PaperKind.SEPARATE,
                paper(),
                Recorded.LIVE);
        consents.give(worker, within);
        assertThat(families.card(program, home.family()).members()).hasSize(1);
        assertThat(ochag.get(PeopleSearch.class)
                        .find(
                                program,
                                new FindPeople(
                                        Optional.of("Кленова"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        PageRequest.first()))
                        .items())
                .isEmpty();
    }

    @Test
    void onlyWhoMayActSignsAndFromFourteenOnBothDo() {
        PersonId mother = people.adult();
        PersonId father = people.adult();
        PersonId child = people.child();
        PersonId young = people.teenager();
        people.parent(mother, child);
        people.state(young, terms(mother, "birth-record", DateRange.since(LONG_AGO)));
        people.state(child, terms(father, "as-told", DateRange.since(LONG_AGO)));
        PersonId stranger = people.adult();
        assertThat(refusal(() -> give(child, stranger, IDENTITY))).isEqualTo("families.may-not-sign");
        assertThat(refusal(() -> give(child, child, IDENTITY))).isEqualTo("families.may-not-sign");
        assertThat(refusal(() -> give(child, father, IDENTITY))).isEqualTo("families.signer-uncertain");
        assertThat(refusal(() -> give(young, mother, IDENTITY))).isEqualTo("families.signature-missing");
        assertThat(refusal(() -> give(young, young, IDENTITY))).isEqualTo("families.signature-missing");
        assertThat(refusal(() -> signedByBoth(young, mother, stranger))).isEqualTo("families.may-not-sign");
        signedByBoth(young, mother, young);
        signedByBoth(young, young, mother);
        give(child, mother, IDENTITY);
        consents.give(worker, seen(consent(child, father, toProgram, IDENTITY)));
        assertThat(consents.of(worker, child).entries())
                .extracting(ConsentLedger.Entry::signedAs)
                .containsExactly(Optional.of("papers-seen"), Optional.of("birth-record"));
    }

    @Test
    void aCitizenSeesTheLedgerOfTheirChildWithoutTheOtherParent() {
        PersonId mother = people.adult();
        PersonId father = people.adult();
        PersonId child = people.child();
        people.parent(mother, child);
        people.parent(father, child);
        ConsentId fathers = give(child, father, IDENTITY);
        give(child, mother, CONTACT);
        Actor citizen = new Actor.Citizen(mother);
        ochag.ports().grants().own(mother, citizen, READ, CONSENT);
        assertThat(consents.of(citizen, child).entries())
                .extracting(ConsentLedger.Entry::signedBy)
                .containsExactly(Optional.of(mother), Optional.empty());
        assertThat(refusal(() -> consents.withdraw(
                        citizen, new WithdrawConsent(fathers, 1, father, true, Optional.empty(), Recorded.LIVE))))
                .as("nobody signs in another's name")
                .isEqualTo("families.may-not-sign");
        consents.withdraw(citizen, new WithdrawConsent(fathers, 1, mother, false, Optional.empty(), Recorded.LIVE));
        assertThat(consents.of(worker, child).entries())
                .extracting(ConsentLedger.Entry::state)
                .containsExactly(State.IN_FORCE, State.WITHDRAWN);
    }

    private void signedByBoth(PersonId person, PersonId first, PersonId second) {
        consents.give(
                worker,
                consent(person, first, Optional.of(second), TODAY, new Purpose("service"), toProgram, IDENTITY));
    }

    private static GiveConsent seen(GiveConsent plain) {
        Signature signature = plain.signature();
        return new GiveConsent(
                plain.person(),
                plain.family(),
                plain.scope(),
                new Signature(signature.by(), signature.second(), signature.on(), true),
                plain.form(),
                plain.paperKind(),
                plain.paper(),
                plain.recorded());
    }

    @Test
    void aConsentInsideAnotherPaperIsRefusedFromTheDayOfTheLawOn() {
        PersonId adult = people.adult();
        assertThatThrownBy(() -> consents.give(worker, partOfAnother(adult, LocalDate.of(2025, 9, 1))))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::code)
                                .containsExactly("families.consent-separate"));
        consents.give(worker, partOfAnother(adult, LocalDate.of(2025, 8, 31)));
    }

    private GiveConsent partOfAnother(PersonId adult, LocalDate signedOn) {
        GiveConsent plain =
                consent(adult, adult, Optional.empty(), signedOn, new Purpose("service"), toProgram, IDENTITY);
        return new GiveConsent(
                plain.person(),
                plain.family(),
                plain.scope(),
                plain.signature(),
                plain.form(),
                PaperKind.PART_OF_ANOTHER,
                plain.paper(),
                plain.recorded());
    }

    @Test
    void aWithdrawalStartsThirtyDaysAndEndsOnAWorkingDay() {
        PersonId adult = people.adult();
        ConsentId consent = give(adult, adult, IDENTITY);
        ClockId id = withdraw(consent, adult);
        DestructionClock running = clocks().get(0);
        assertThat(running.id()).isEqualTo(id);
        assertThat(running.startedOn()).isEqualTo(TODAY);
        // 23 November and 30 days: Wednesday, 23 December 2026
        assertThat(running.lastDay()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(running.overdue()).isFalse();
        assertThat(ochag.events().published(ConsentEnded.class)).hasSize(1);
        assertThat(refusal(() -> withdraw(consent, adult))).isEqualTo("version.stale");
        assertThat(refusal(() -> consents.withdraw(
                        worker, new WithdrawConsent(consent, 2, adult, false, Optional.empty(), Recorded.LIVE))))
                .isEqualTo("families.consent-ended");

        clock.advance(Duration.ofDays(31));
        ochag.get(Sweeps.class).run("families.consent-clocks");
        assertThat(clocks())
                .singleElement()
                .satisfies(due -> assertThat(due.overdue()).isTrue());
        assertThat(database.number(
                        "select count(*) from ochag_families.destruction_clock where id = ? and overdue_since is not null",
                        id.value()))
                .isEqualTo(1);
        assertThat(refusal(() ->
                        consents.settle(worker, new Consents.SettleClock(id, 1, Outcome.JUSTIFIED, Optional.empty()))))
                .isEqualTo("command.invalid");
        consents.settle(
                worker, new Consents.SettleClock(id, 1, Outcome.JUSTIFIED, Optional.of(new BasisCode("court"))));
        assertThat(clocks()).isEmpty();
        assertThat(refusal(() ->
                        consents.settle(worker, new Consents.SettleClock(id, 2, Outcome.DESTROYED, Optional.empty()))))
                .isEqualTo("families.clock-closed");
    }

    private List<DestructionClock> clocks() {
        return consents.clocks(worker, PageRequest.first()).items();
    }

    @Test
    void aConsentExpiresWithItsTermWithoutAnySweepAndTheSweepStartsItsClock() {
        PersonId adult = people.adult();
        GiveConsent plain = consent(adult, adult, toProgram, IDENTITY, FAMILY_TIES);
        consents.give(
                worker,
                new GiveConsent(
                        plain.person(),
                        plain.family(),
                        new Scope(
                                plain.scope().purpose(),
                                toProgram,
                                plain.scope().classes(),
                                new DateRange(TODAY, TODAY.plusDays(2))),
                        plain.signature(),
                        plain.form(),
                        plain.paperKind(),
                        plain.paper(),
                        plain.recorded()));
        clock.advance(Duration.ofDays(1));
        assertThat(consents.of(program, adult).entries()).hasSize(1);
        clock.advance(Duration.ofDays(1));
        assertThat(refusal(() -> consents.of(program, adult))).isEqualTo("access.no-consent");
        assertThat(lastGround(program)).contains("EXPIRED");
        assertThat(clocks()).isEmpty();
        ochag.get(Sweeps.class).run("families.consent-clocks");
        ochag.get(Sweeps.class).run("families.consent-clocks");
        assertThat(clocks())
                .singleElement()
                .satisfies(clockOf -> assertThat(clockOf.reason()).isEqualTo(DestructionClock.Reason.EXPIRED));
        assertThat(consents.of(worker, adult).entries())
                .extracting(ConsentLedger.Entry::state)
                .containsExactly(State.EXPIRED);
    }

    @Test
    void textsOfFormsAreKeptInTheirVersions() {
        ConsentForms forms = ochag.get(ConsentForms.class);
        FormCode code = new FormCode("exchange-" + UUID.randomUUID().toString().substring(0, 8));
        assertThat(forms.publish(worker, new ConsentForms.NewText(code, "Согласие", "Первый текст", TODAY)))
                .isEqualTo(1);
        assertThat(forms.publish(worker, new ConsentForms.NewText(code, "Согласие", "Второй текст", TODAY)))
                .isEqualTo(2);
        assertThat(forms.all(worker))
                .filteredOn(form -> form.code().equals(code))
                .extracting(ConsentForm::body)
                .containsExactly("Второй текст", "Первый текст");
        PersonId adult = people.adult();
        GiveConsent plain = consent(adult, adult, toProgram, IDENTITY);
        GiveConsent unknown = new GiveConsent(
                adult,
                Optional.empty(),
                plain.scope(),
                plain.signature(),
                Optional.of(new GiveConsent.Form(code, 3)),
                plain.paperKind(),
                plain.paper(),
                plain.recorded());
        assertThat(refusal(() -> consents.give(worker, unknown))).isEqualTo("command.invalid");
    }

    @Test
    void aListAsksOnceWhateverItsLength() {
        for (int i = 0; i < 6; i++) {
            Home home = home("Ракитина");
            give(home.mother(), home.mother(), ALL);
        }
        FindPeople query = new FindPeople(
                Optional.of("Ракитина"), Optional.empty(), Optional.empty(), Optional.empty(), PageRequest.first());
        FindPeople one = new FindPeople(
                Optional.of("Ракитина"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new PageRequest(1, Optional.empty()));
        PeopleSearch search = ochag.get(PeopleSearch.class);
        search.find(program, one);
        long forOne = statements.during(() -> search.find(program, one));
        long forAll = statements.during(
                () -> assertThat(search.find(program, query).items()).hasSize(6));
        assertThat(forAll).isEqualTo(forOne);
        assertThat(statements.during(() -> search.find(worker, query)))
                .as("the keeper is not asked about")
                .isLessThan(forAll);
    }
}
