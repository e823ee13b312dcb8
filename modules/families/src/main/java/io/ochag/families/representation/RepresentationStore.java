package io.ochag.families.representation;

import io.ochag.families.ActingCard.GuardianNeeded;
import io.ochag.families.CorrectionReason;
import io.ochag.families.EndReason;
import io.ochag.families.FamiliesError;
import io.ochag.families.GroundCode;
import io.ochag.families.RepresentationId;
import io.ochag.families.RepresentationState;
import io.ochag.families.StateRepresentation.By;
import io.ochag.families.StateRepresentation.Terms;
import io.ochag.families.identity.Identities;
import io.ochag.families.person.PersonHere;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps stretches of representation and tells of their ends. */
final class RepresentationStore {
    private final RepresentationMapper mapper;
    private final ActingMapper catalogue;
    private final Identities identities;
    private final Events events;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    RepresentationStore(
            RepresentationMapper mapper,
            ActingMapper catalogue,
            Identities identities,
            Events events,
            IdSource ids,
            Clock clock) {
        this.mapper = mapper;
        this.catalogue = catalogue;
        this.identities = identities;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Grounds grounds() {
        return new Grounds(catalogue.grounds());
    }

    /**
     * Keeps a new stretch; {@code families.already-represents}.
     *
     * @param by who represents, where it is a person
     */
    RepresentationId add(
            Actor actor,
            PersonHere represented,
            Optional<PersonHere> by,
            Terms terms,
            RepresentationState state,
            Optional<RepresentationId> corrects) {
        boolean bound = state != RepresentationState.ONE_OFF
                && by.filter(person -> mapper.areBound(represented.records(), person.records(), terms.during()))
                        .isPresent();
        if (bound) {
            throw DomainException.of(FamiliesError.ALREADY_REPRESENTS);
        }
        BothRow both = new BothRow(represented.id(), by.map(PersonHere::id).orElse(null));
        return add(actor, both, terms, state, null, corrects.orElse(null));
    }

    /** Goes on from a stretch in another state, until the same end. */
    RepresentationId goOn(Actor actor, StretchRow before, Terms terms, RepresentationState state) {
        return add(actor, mapper.both(before.id()), terms, state, before.id(), null);
    }

    private RepresentationId add(
            Actor actor,
            BothRow both,
            Terms terms,
            RepresentationState state,
            @Nullable RepresentationId follows,
            @Nullable RepresentationId corrects) {
        Instant now = clock.instant();
        RepresentationId id = new RepresentationId(ids.next());
        NewStretch stretch = new NewStretch(
                id,
                both.representedId(),
                both.personId(),
                terms.by() instanceof By.Body by ? by.body() : null,
                terms.ground(),
                state,
                terms.acts().stream().map(Act::name).sorted().toArray(String[]::new),
                PaperColumns.of(terms.paper()),
                terms.during(),
                follows,
                corrects,
                ActorText.of(actor),
                terms.recorded().occurredAt().orElse(now),
                now,
                terms.recorded().source());
        if (mapper.add(stretch) == 0) {
            throw DomainException.of(FamiliesError.ALREADY_REPRESENTS);
        }
        return id;
    }

    /** Ends a stretch. Others are told now, or on the day by the sweep. */
    void end(Actor actor, StretchRow stretch, LocalDate from, EndReason reason) {
        Instant now = clock.instant();
        boolean tellNow = !LocalDate.now(clock).isBefore(from);
        mapper.end(stretch.id(), from, reason, ActorText.of(actor), now, tellNow ? now : null);
        if (tellNow) {
            tell(actor, stretch, from);
        }
    }

    void makeVoid(Actor actor, StretchRow stretch, CorrectionReason reason) {
        mapper.makeVoid(stretch.id(), reason, ActorText.of(actor), clock.instant());
    }

    void tell(Actor actor, StretchRow stretch, LocalDate from) {
        EndedRow ended =
                new EndedRow(stretch.id(), stretch.representedId(), stretch.personId(), stretch.bodyId(), from);
        events.publish(ended.told(ids.next(), clock.instant(), actor));
    }

    /** Tells of those whose last day is over, some at a time; how many. */
    int tellEnded(Actor actor, int most) {
        List<EndedRow> ended = mapper.toTell(LocalDate.now(clock), most);
        if (!ended.isEmpty()) {
            Instant now = clock.instant();
            events.publishAll(
                    ended.stream().map(row -> row.told(ids.next(), now, actor)).toList());
            mapper.told(SqlArrays.uuids(ended.stream().map(EndedRow::id).toList()), now);
        }
        return ended.size();
    }

    List<StretchRow> about(PersonHere person, Grounds grounds, Visibility visibility) {
        return mapper.about(person.records(), secret(grounds), VisibleRows.of(visibility));
    }

    /** A stretch that is not void, of a person whom the actor may see; {@code access.not-found}. */
    StretchRow get(RepresentationId id, Grounds grounds, Visibility visibility) {
        StretchRow found = mapper.find(id, secret(grounds), VisibleRows.of(visibility));
        if (found == null || found.isVoid()) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return found;
    }

    /** The id that the person goes by now. */
    PersonId canonical(PersonId person) {
        return identities.canonical(person);
    }

    void needGuardian(RepresentationId id, PersonId baby, PersonId parent, DateRange during) {
        LocalDate until = during.to();
        if (until != null) {
            mapper.needGuardian(id, baby, parent, during.from(), until);
        }
    }

    Page<GuardianNeeded> needs(LocalDate day, Visibility visibility, PageRequest page) {
        List<NeedRow> rows = mapper.needs(
                day, VisibleRows.of(visibility), page.position(Uuids::parse).orElse(null), page.limit() + 1);
        return Page.of(rows, page, row -> row.id().toString()).map(NeedRow::shown);
    }

    private static String[] secret(Grounds grounds) {
        return grounds.secret().stream().map(GroundCode::value).toArray(String[]::new);
    }
}
