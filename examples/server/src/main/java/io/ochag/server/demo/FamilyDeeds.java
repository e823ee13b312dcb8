package io.ochag.server.demo;

import io.ochag.families.Categories;
import io.ochag.families.FamilyRestrictions;
import io.ochag.families.GroundCode;
import io.ochag.families.Households;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.Recorded;
import io.ochag.families.Residences;
import io.ochag.families.RestrictFamily;
import io.ochag.families.Situations;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.event.Recipient;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells what happened to a whole family. */
final class FamilyDeeds {
    private static final GroundCode DANGER = new GroundCode("danger");

    private final Residences residences;
    private final Categories categories;
    private final Situations situations;
    private final Households households;
    private final FamilyRestrictions restrictions;

    @Inject
    FamilyDeeds(
            Residences residences,
            Categories categories,
            Situations situations,
            Households households,
            FamilyRestrictions restrictions) {
        this.residences = residences;
        this.categories = categories;
        this.situations = situations;
        this.households = households;
        this.restrictions = restrictions;
    }

    void lives(Actor actor, Told told, Deed.Lives deed, Place place, Recorded recorded) {
        Residences.Address address = new Residences.Address(place.municipality(), Optional.of(deed.address()));
        told.version(residences.state(
                actor, new Residences.StateResidence(told.family, told.version(), address, deed.from(), recorded)));
    }

    void moves(Actor actor, Told told, Deed.Moves deed, Place to, Recorded recorded) {
        Residences.Address address = new Residences.Address(to.municipality(), Optional.of(deed.address()));
        Residences.MoveAsked asked = residences.ask(
                actor, new Residences.AskMove(told.family, told.version(), to.id(), address, deed.on(), recorded));
        told.version(residences
                .accept(actor, new Residences.DecideMove(asked.move(), asked.version()))
                .version());
    }

    void recognised(Actor actor, Told told, Deed.Recognised deed, Recorded recorded) {
        Recipient holder = deed.member()
                .<Recipient>map(member -> new Recipient.OfPerson(told.person(member)))
                .orElseGet(() -> new Recipient.OfFamily(told.family));
        long version = deed.member().map(told::version).orElseGet(told::version);
        long now = categories
                .grant(
                        actor,
                        new Categories.Grant(holder, version, deed.category(), deed.from(), deed.evidence(), recorded))
                .version();
        deed.member().ifPresentOrElse(member -> told.version(member, now), () -> told.version(now));
    }

    void stated(Actor actor, Told told, Deed.Stated deed, Recorded recorded) {
        told.version(situations.state(
                actor,
                new Situations.StateSituation(
                        told.family,
                        told.version(),
                        deed.situation(),
                        deed.risk(),
                        deed.from(),
                        deed.ground(),
                        recorded)));
    }

    void parentToo(Actor actor, Told told, Deed.ParentToo deed, Recorded recorded) {
        told.version(households.changeRole(
                actor,
                new Households.ChangeRole(
                        told.family,
                        told.version(),
                        told.person(deed.member()),
                        deed.on(),
                        MemberRole.CHILD,
                        Optional.of(deed.parent()),
                        MembershipGround.BIRTH,
                        recorded)));
    }

    void hidden(Actor actor, Told told) {
        restrictions.restrictFamily(
                actor, new RestrictFamily(told.family, told.version(), DANGER, Optional.empty(), Optional.empty()));
        told.version(told.version() + 1);
    }
}
