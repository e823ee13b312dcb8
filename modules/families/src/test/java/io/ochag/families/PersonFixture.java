package io.ochag.families;

import io.ochag.families.BirthDate.Precision;
import io.ochag.families.GiveConsent.PaperKind;
import io.ochag.families.GiveConsent.Scope;
import io.ochag.families.GiveConsent.Signature;
import io.ochag.families.StateRepresentation.By;
import io.ochag.families.StateRepresentation.Terms;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invented persons for tests, and what may be stated about them. */
public record PersonFixture(TestOchag ochag, PlaceId place) {
    public static final LocalDate TODAY = TestOchag.USUAL_DAY;
    public static final LocalDate LONG_AGO = LocalDate.of(2021, 5, 1);

    public PersonId adult() {
        return born(LocalDate.of(1990, 3, 15));
    }

    public PersonId child() {
        return born(LocalDate.of(2021, 4, 10));
    }

    public PersonId teenager() {
        return born(LocalDate.of(2011, 2, 1));
    }

    public PersonId born(LocalDate day) {
        return registered(Optional.of(new BirthDate(day, Precision.EXACT)));
    }

    public PersonId ofUnknownAge() {
        return registered(Optional.empty());
    }

    private PersonId registered(Optional<BirthDate> birth) {
        PersonDetails plain = FamilyFixture.person(FamilyFixture.newSurname(), "Вера");
        return ochag.get(People.class)
                .register(
                        Actors.system(),
                        new RegisterPerson(
                                place,
                                Optional.empty(),
                                new PersonDetails(
                                        plain.name(),
                                        birth,
                                        Sex.UNKNOWN,
                                        Optional.empty(),
                                        plain.identity(),
                                        List.of()),
                                MatchAnswer.UNSURE,
                                Recorded.LIVE));
    }

    /** The adult is the child's parent by the record of birth since long ago. */
    public RepresentationId parent(PersonId adult, PersonId child) {
        return state(child, terms(adult, "birth-record", DateRange.since(LONG_AGO)));
    }

    public RepresentationId state(PersonId represented, Terms terms) {
        return ochag.get(Representations.class)
                .state(Actors.system(), new StateRepresentation(represented, version(represented), terms));
    }

    public static Terms terms(PersonId by, String ground, DateRange during, Act... acts) {
        return new Terms(
                new By.Person(by), new GroundCode(ground), Set.of(acts), Optional.of(paper()), during, Recorded.LIVE);
    }

    public long version(PersonId person) {
        return ochag.get(Representations.class).of(Actors.system(), person).version();
    }

    public static StatedPaper paper() {
        return new StatedPaper(
                "Свидетельство о рождении",
                Optional.of("I-РК 000001"),
                Optional.of(LocalDate.of(2021, 4, 20)),
                Optional.empty(),
                Optional.empty());
    }

    /** A consent to a program, signed today by this person. */
    public static GiveConsent consent(PersonId person, PersonId signer, DataRecipient to, DataClass... classes) {
        return consent(person, signer, Optional.empty(), TODAY, new Purpose("service"), to, classes);
    }

    public static GiveConsent consent(
            PersonId person,
            PersonId signer,
            Optional<PersonId> second,
            LocalDate signedOn,
            Purpose purpose,
            DataRecipient to,
            DataClass... classes) {
        return new GiveConsent(
                person,
                Optional.empty(),
                new Scope(purpose, to, Set.of(classes), DateRange.since(signedOn)),
                new Signature(signer, second, signedOn, false),
                Optional.empty(),
                PaperKind.SEPARATE,
                paper(),
                Recorded.LIVE);
    }
}
