package io.ochag.server.demo;

import io.ochag.families.Recorded;
import io.ochag.families.Recorded.Source;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.tx.Transactions;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the registry of an invented family by the commands that workers use. Runs inside a write. */
final class FamilyTeller {
    private static final Logger LOG = LoggerFactory.getLogger(FamilyTeller.class);
    private static final LocalTime NOON = LocalTime.of(9, 0);

    private final Transactions transactions;
    private final Registrar registrar;
    private final FamilyDeeds families;
    private final PersonDeeds persons;
    private final TwinMerger twins;

    @Inject
    FamilyTeller(
            Transactions transactions,
            Registrar registrar,
            FamilyDeeds families,
            PersonDeeds persons,
            TwinMerger twins) {
        this.transactions = transactions;
        this.registrar = registrar;
        this.families = families;
        this.persons = persons;
        this.twins = twins;
    }

    /** @param before the family of the number before, where this one needs it */
    Told tell(Actor actor, DemoFamily family, List<Place> places, Optional<Told> before) {
        Place place = places.get(family.place());
        Told told = registrar.register(actor, family, place, before);
        for (Deed deed : family.deeds()) {
            perhaps(family, () -> tell(actor, told, deed, place, places));
        }
        family.twin()
                .filter(DemoFamily.Twin::found)
                .ifPresent(twin -> before.ifPresent(
                        first -> perhaps(family, () -> twins.merge(actor, told, first, twin.samePersons()))));
        return told;
    }

    /** One deed that a rule forbids on the day of the demo does not keep all further families away. */
    private void perhaps(DemoFamily family, Runnable deed) {
        try {
            transactions.savepoint(() -> {
                deed.run();
                return family;
            });
        } catch (DomainException e) {
            LOG.warn("a deed of demo family {} was refused", family.number(), e);
        }
    }

    private void tell(Actor actor, Told told, Deed deed, Place place, List<Place> places) {
        if (deed instanceof Deed.Lives one) {
            families.lives(actor, told, one, place, on(one.from()));
        } else if (deed instanceof Deed.Moves one) {
            families.moves(actor, told, one, places.get(one.toPlace()), on(one.on()));
        } else if (deed instanceof Deed.Recognised one) {
            families.recognised(actor, told, one, on(one.from()));
        } else if (deed instanceof Deed.Stated one) {
            families.stated(actor, told, one, on(one.from()));
        } else if (deed instanceof Deed.ParentToo one) {
            families.parentToo(actor, told, one, on(one.on()));
        } else if (deed instanceof Deed.Renamed one) {
            persons.renamed(actor, told, one, on(one.from()));
        } else if (deed instanceof Deed.Expects one) {
            persons.expects(actor, told, one, on(one.noted()));
        } else if (deed instanceof Deed.Died one) {
            persons.died(actor, told, one, on(one.on()));
        } else if (deed instanceof Deed.Consented one) {
            Place to = places.get((places.indexOf(place) + 1) % places.size());
            persons.consented(actor, told, one, to, on(one.on()));
        } else if (deed instanceof Deed.Hidden) {
            families.hidden(actor, told);
        }
    }

    private static Recorded on(LocalDate day) {
        return new Recorded(Optional.of(day.atTime(NOON).toInstant(ZoneOffset.UTC)), Source.IMPORT);
    }
}
