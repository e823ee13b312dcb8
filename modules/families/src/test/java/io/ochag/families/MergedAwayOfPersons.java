package io.ochag.families;

import static io.ochag.families.MergedAwayCommands.fresh;
import static io.ochag.families.MergedAwayCommands.standing;
import static io.ochag.families.MergedAwayScene.LONG_AGO;
import static io.ochag.families.MergedAwayScene.TODAY;

import io.ochag.families.Categories.Confirm;
import io.ochag.families.Categories.EndCategory;
import io.ochag.families.Categories.Evidence;
import io.ochag.families.Categories.Grant;
import io.ochag.families.Categories.Study;
import io.ochag.families.LifeEvents.PregnancyOutcome;
import io.ochag.families.MergedAwayCommands.Command;
import io.ochag.families.MergedAwayCommands.Of;
import io.ochag.families.PersonFiles.BirthGround;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.families.PersonFiles.Paper;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commands of {@link MergedAwayCommands} about one person, and categories. */
final class MergedAwayOfPersons {
    private static final Recorded LIVE = Recorded.LIVE;
    private static final Actor SYSTEM = Actors.system();

    private MergedAwayOfPersons() {}

    static List<Command> all() {
        return List.of(
                fresh(
                        "Pregnancies.expecting",
                        Of.MOTHER,
                        "pregnancy.person_id",
                        "families.pregnancy",
                        (actor, scene, seen) -> scene.get(Pregnancies.class)
                                .expecting(
                                        actor,
                                        new Pregnancies.Expecting(
                                                scene.away().mother(), seen, Optional.empty(), LIVE))),
                standing(
                        "Pregnancies.ended",
                        Of.MOTHER,
                        "",
                        scene -> scene.get(Pregnancies.class)
                                .expecting(
                                        SYSTEM,
                                        new Pregnancies.Expecting(
                                                scene.away().mother(),
                                                Of.MOTHER.version(scene),
                                                Optional.empty(),
                                                LIVE))
                                .pregnancy(),
                        (actor, scene, seen) -> scene.get(Pregnancies.class)
                                .ended(
                                        actor,
                                        new Pregnancies.Ended(
                                                scene.away().mother(),
                                                seen,
                                                scene.before(PregnancyId.class),
                                                PregnancyOutcome.UNKNOWN,
                                                TODAY,
                                                LIVE))),
                fresh(
                        "PersonFiles.changeName",
                        Of.MOTHER,
                        "person_name.person_id",
                        "families.name",
                        (actor, scene, seen) -> scene.get(PersonFiles.class)
                                .changeName(
                                        actor,
                                        new PersonFiles.ChangeName(
                                                scene.away().mother(),
                                                seen,
                                                new PersonName(FamilyFixture.newSurname(), "Анна", Patronymic.UNKNOWN),
                                                TODAY,
                                                NameGround.MARRIAGE,
                                                LIVE))),
                fresh(
                        "PersonFiles.changeBirth",
                        Of.CHILD,
                        "person_change.person_id",
                        "families.person-change",
                        (actor, scene, seen) -> scene.get(PersonFiles.class)
                                .changeBirth(
                                        actor,
                                        new PersonFiles.ChangeBirth(
                                                scene.away().child(),
                                                seen,
                                                Optional.of(new BirthDate(
                                                        LocalDate.of(2021, 4, 11), BirthDate.Precision.EXACT)),
                                                BirthGround.MISTAKE,
                                                LIVE))),
                fresh(
                        "PersonFiles.raiseIdentity",
                        Of.MOTHER,
                        "person_change.person_id",
                        "families.person-change",
                        (actor, scene, seen) -> scene.get(PersonFiles.class)
                                .raiseIdentity(
                                        actor,
                                        new PersonFiles.RaiseIdentity(
                                                scene.away().mother(),
                                                seen,
                                                IdentityLevel.PAPER_SEEN,
                                                new PaperKindCode("passport"),
                                                LIVE))),
                fresh(
                        "InsuranceNumbers.change",
                        Of.MOTHER,
                        "person_change.person_id",
                        "families.person-change",
                        (actor, scene, seen) -> scene.get(InsuranceNumbers.class)
                                .change(
                                        actor,
                                        new InsuranceNumbers.ChangeSnils(
                                                scene.away().mother(),
                                                seen,
                                                Optional.of(FamilyFixture.newSnils()),
                                                LIVE))),
                fresh(
                        "PersonFiles.keepPaper",
                        Of.MOTHER,
                        "person_document.person_id",
                        "families.paper",
                        (actor, scene, seen) -> scene.get(PersonFiles.class)
                                .keepPaper(
                                        actor,
                                        new PersonFiles.KeepPaper(scene.away().mother(), seen, passport(), LIVE))),
                standing(
                        "PersonFiles.voidPaper",
                        Of.MOTHER,
                        "",
                        scene -> scene.get(PersonFiles.class)
                                .keepPaper(
                                        SYSTEM,
                                        new PersonFiles.KeepPaper(
                                                scene.away().mother(), Of.MOTHER.version(scene), passport(), LIVE))
                                .paper(),
                        (actor, scene, seen) -> scene.get(PersonFiles.class)
                                .voidPaper(
                                        actor,
                                        new PersonFiles.VoidPaper(
                                                scene.away().mother(), seen, scene.before(PaperId.class)))),
                fresh(
                        "Categories.grant",
                        Of.CHILD,
                        "category_holding.person_id",
                        "families.category",
                        (actor, scene, seen) -> grant(actor, scene, seen)),
                fresh(
                        "Categories.grant to a family",
                        Of.FAMILY,
                        "category_holding.family_id",
                        "families.category",
                        (actor, scene, seen) -> scene.get(Categories.class)
                                .grant(
                                        actor,
                                        new Grant(
                                                new Recipient.OfFamily(
                                                        scene.away().family()),
                                                seen,
                                                new CategoryCode("large-family"),
                                                LocalDate.of(2025, 1, 1),
                                                Optional.empty(),
                                                LIVE))),
                standing(
                        "Categories.confirm",
                        Of.CHILD,
                        "",
                        scene -> grant(SYSTEM, scene, Of.CHILD.version(scene)),
                        (actor, scene, seen) -> scene.get(Categories.class)
                                .confirm(
                                        actor,
                                        new Confirm(
                                                new Recipient.OfPerson(
                                                        scene.away().child()),
                                                seen,
                                                scene.before(HoldingId.class),
                                                new Evidence(
                                                        "МСЭ-2025 000001", LocalDate.of(2025, 1, 1), Optional.empty()),
                                                LIVE))),
                standing(
                        "Categories.end",
                        Of.CHILD,
                        "",
                        scene -> grant(SYSTEM, scene, Of.CHILD.version(scene)),
                        (actor, scene, seen) -> scene.get(Categories.class)
                                .end(
                                        actor,
                                        new EndCategory(
                                                new Recipient.OfPerson(
                                                        scene.away().child()),
                                                seen,
                                                scene.before(HoldingId.class),
                                                Categories.EndReason.NO_LONGER_SO,
                                                TODAY,
                                                LIVE))),
                fresh(
                        "Categories.study",
                        Of.CHILD,
                        "full_time_study.person_id",
                        "families.study",
                        (actor, scene, seen) -> scene.get(Categories.class)
                                .study(
                                        actor,
                                        new Study(
                                                scene.away().child(),
                                                seen,
                                                new DateRange(TODAY.minusDays(9), TODAY.plusDays(9)),
                                                LIVE))),
                fresh(
                        "Representations.state",
                        Of.CHILD,
                        "representation.represented_id",
                        "families.representation",
                        (actor, scene, seen) -> scene.get(Representations.class)
                                .state(
                                        actor,
                                        new StateRepresentation(
                                                scene.away().child(),
                                                seen,
                                                parent(scene.away().mother())))),
                standing(
                        "Representations.limit",
                        Of.CHILD,
                        "families.representation",
                        MergedAwayOfPersons::parent,
                        (actor, scene, seen) -> scene.get(Representations.class).limit(actor, decision(scene, seen))),
                standing(
                        "Representations.deprive",
                        Of.CHILD,
                        "families.representation",
                        MergedAwayOfPersons::parent,
                        (actor, scene, seen) -> scene.get(Representations.class).deprive(actor, decision(scene, seen))),
                standing(
                        "Representations.end",
                        Of.CHILD,
                        "",
                        MergedAwayOfPersons::parent,
                        (actor, scene, seen) -> scene.get(Representations.class)
                                .end(
                                        actor,
                                        new EndRepresentation(
                                                scene.before(RepresentationId.class),
                                                seen,
                                                TODAY,
                                                EndReason.RELEASED))),
                standing(
                        "Representations.correct",
                        Of.CHILD,
                        "",
                        MergedAwayOfPersons::parent,
                        (actor, scene, seen) -> scene.get(Representations.class)
                                .correct(
                                        actor,
                                        new CorrectRepresentation(
                                                scene.before(RepresentationId.class),
                                                seen,
                                                CorrectionReason.TYPING_ERROR,
                                                Optional.empty()))),
                fresh(
                        "Capacities.state",
                        Of.MOTHER,
                        "capacity.person_id",
                        "families.capacity",
                        (actor, scene, seen) -> capacity(actor, scene, seen)),
                standing(
                        "Capacities.withdraw",
                        Of.MOTHER,
                        "",
                        scene -> capacity(SYSTEM, scene, Of.MOTHER.version(scene)),
                        (actor, scene, seen) -> scene.get(Capacities.class)
                                .withdraw(
                                        actor,
                                        new Capacities.WithdrawCapacity(
                                                scene.before(CapacityId.class),
                                                scene.away().mother(),
                                                seen,
                                                CorrectionReason.TYPING_ERROR))),
                fresh(
                        "Capacities.stateConflict",
                        Of.CHILD,
                        "parent_conflict.represented_id",
                        "families.parent-conflict",
                        (actor, scene, seen) -> conflict(actor, scene, seen)),
                standing(
                        "Capacities.endConflict",
                        Of.CHILD,
                        "",
                        scene -> conflict(SYSTEM, scene, Of.CHILD.version(scene)),
                        (actor, scene, seen) -> scene.get(Capacities.class)
                                .endConflict(
                                        actor,
                                        new Capacities.EndConflict(
                                                scene.before(ParentConflictId.class),
                                                scene.away().child(),
                                                seen,
                                                TODAY))));
    }

    /** Commands that go on from no version of a family or person: only where they write is looked at. */
    static List<Command> withoutVersion() {
        return List.of(
                fresh(
                        "Consents.give",
                        Of.MOTHER,
                        "consent.person_id",
                        "families.consent",
                        (actor, scene, seen) -> scene.get(Consents.class)
                                .give(
                                        actor,
                                        PersonFixture.consent(
                                                scene.away().mother(),
                                                scene.away().mother(),
                                                new DataRecipient.Place(scene.third()),
                                                DataClass.IDENTITY))),
                fresh(
                        "Consents.stateBasis",
                        Of.MOTHER,
                        "consent.person_id",
                        "families.consent",
                        (actor, scene, seen) -> scene.get(Consents.class)
                                .stateBasis(
                                        actor,
                                        new StateBasis(
                                                scene.away().mother(),
                                                Optional.of(scene.away().family()),
                                                new GiveConsent.Scope(
                                                        new Purpose("service"),
                                                        new DataRecipient.Place(scene.third()),
                                                        Set.of(DataClass.IDENTITY),
                                                        DateRange.since(TODAY)),
                                                new BasisCode("social-service"),
                                                Optional.of(PersonFixture.paper()),
                                                LIVE))));
    }

    private static Paper passport() {
        return new Paper(
                new PaperKindCode("passport"), Optional.of("4516"), "000001", Optional.empty(), Optional.empty());
    }

    private static HoldingId grant(Actor actor, MergedAwayScene scene, long seen) {
        return scene.get(Categories.class)
                .grant(
                        actor,
                        new Grant(
                                new Recipient.OfPerson(scene.away().child()),
                                seen,
                                new CategoryCode("disabled-child"),
                                LocalDate.of(2025, 1, 1),
                                Optional.empty(),
                                LIVE))
                .holding();
    }

    private static StateRepresentation.Terms parent(PersonId adult) {
        return PersonFixture.terms(adult, "birth-record", DateRange.since(LONG_AGO));
    }

    private static Object parent(MergedAwayScene scene) {
        return new PersonFixture(scene.ochag(), scene.third())
                .parent(scene.away().mother(), scene.away().child());
    }

    private static ChangeRepresentation decision(MergedAwayScene scene, long seen) {
        return new ChangeRepresentation(scene.before(RepresentationId.class), seen, TODAY, PersonFixture.paper(), LIVE);
    }

    private static CapacityId capacity(Actor actor, MergedAwayScene scene, long seen) {
        return scene.get(Capacities.class)
                .state(
                        actor,
                        new StateCapacity(
                                scene.away().mother(),
                                seen,
                                CapacityKind.INCAPACITY,
                                PersonFixture.paper(),
                                DateRange.since(LONG_AGO),
                                LIVE));
    }

    private static ParentConflictId conflict(Actor actor, MergedAwayScene scene, long seen) {
        return scene.get(Capacities.class)
                .stateConflict(
                        actor,
                        new StateConflict(
                                scene.away().child(),
                                seen,
                                Optional.of(scene.away().mother()),
                                PersonFixture.paper(),
                                DateRange.since(LONG_AGO),
                                LIVE));
    }
}
