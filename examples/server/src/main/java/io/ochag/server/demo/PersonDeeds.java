package io.ochag.server.demo;

import io.ochag.families.Consents;
import io.ochag.families.DataRecipient;
import io.ochag.families.GiveConsent;
import io.ochag.families.LifeEvents;
import io.ochag.families.PersonFiles;
import io.ochag.families.Pregnancies;
import io.ochag.families.Recorded;
import io.ochag.families.StatedPaper;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Tells what happened to one person of a family. */
final class PersonDeeds {
    private static final int CONSENT_YEARS = 3;
    private static final Purpose PURPOSE = new Purpose("service");
    private static final Set<DataClass> SHOWN = Set.of(DataClass.IDENTITY, DataClass.FAMILY_TIES, DataClass.CONTACT);

    private final PersonFiles files;
    private final Pregnancies pregnancies;
    private final LifeEvents life;
    private final Consents consents;

    @Inject
    PersonDeeds(PersonFiles files, Pregnancies pregnancies, LifeEvents life, Consents consents) {
        this.files = files;
        this.pregnancies = pregnancies;
        this.life = life;
        this.consents = consents;
    }

    void renamed(Actor actor, Told told, Deed.Renamed deed, Recorded recorded) {
        int member = deed.member();
        told.version(
                member,
                files.changeName(
                        actor,
                        new PersonFiles.ChangeName(
                                told.person(member),
                                told.version(member),
                                deed.name(),
                                deed.from(),
                                PersonFiles.NameGround.MARRIAGE,
                                recorded)));
    }

    void expects(Actor actor, Told told, Deed.Expects deed, Recorded recorded) {
        int member = deed.member();
        told.version(
                member,
                pregnancies
                        .expecting(
                                actor,
                                new Pregnancies.Expecting(
                                        told.person(member),
                                        told.version(member),
                                        Optional.of(deed.expectedOn()),
                                        recorded))
                        .version());
    }

    /** Raises the version of the family too. */
    void died(Actor actor, Told told, Deed.Died deed, Recorded recorded) {
        int member = deed.member();
        told.version(
                member,
                life.died(actor, new LifeEvents.Death(told.person(member), told.version(member), deed.on(), recorded)));
        told.version(told.version() + 1);
    }

    /** She lets another point see her. */
    void consented(Actor actor, Told told, Deed.Consented deed, Place to, Recorded recorded) {
        PersonId person = told.person(deed.member());
        GiveConsent.Scope scope = new GiveConsent.Scope(
                PURPOSE,
                new DataRecipient.Place(to.id()),
                SHOWN,
                new DateRange(deed.on(), deed.on().plusYears(CONSENT_YEARS)));
        StatedPaper paper = new StatedPaper(
                "Согласие на обработку персональных данных",
                Optional.empty(),
                Optional.of(deed.on()),
                Optional.empty(),
                Optional.empty());
        consents.give(
                actor,
                new GiveConsent(
                        person,
                        Optional.empty(),
                        scope,
                        new GiveConsent.Signature(person, Optional.empty(), deed.on(), true),
                        Optional.empty(),
                        GiveConsent.PaperKind.SEPARATE,
                        paper,
                        recorded));
    }
}
