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
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.directory.Act;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps stretches of representation and tells of their ends. */
final class RepresentationStore {
    private final RepresentationMapper mapper;
    private final ActingMapper catalogue;
    private final Events events;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    RepresentationStore(RepresentationMapper mapper, ActingMapper catalogue, Events events, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.catalogue = catalogue;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Grounds grounds() {
        return new Grounds(catalogue.grounds());
    }

    /** Keeps a new stretch; {@code families.already-represents}. */
    RepresentationId add(
            Actor actor,
            PersonId represented,
            Terms terms,
            RepresentationState state,
            Optional<RepresentationId> corrects) {
        return add(actor, represented, terms, state, null, corrects.orElse(null));
    }

    /** Goes on from a stretch in another state, until the same end. */
    RepresentationId goOn(Actor actor, StretchRow before, Terms terms, RepresentationState state) {
        return add(actor, before.representedId(), terms, state, before.id(), null);
    }

    private RepresentationId add(
            Actor actor,
            PersonId represented,
            Terms terms,
            RepresentationState state,
            @Nullable RepresentationId follows,
            @Nullable RepresentationId corrects) {
        Instant now = clock.instant();
        RepresentationId id = new RepresentationId(ids.next());
        NewStretch stretch = new NewStretch(
                id,
                represented,
                terms.by() instanceof By.Person by ? by.person() : null,
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

    List<StretchRow> about(PersonId person, Grounds grounds, Visibility visibility) {
        return mapper.about(person, secret(grounds), VisibleRows.of(visibility));
    }

    /** A stretch that is not void, of a person whom the actor may see; {@code access.not-found}. */
    StretchRow get(RepresentationId id, Grounds grounds, Visibility visibility) {
        StretchRow found = mapper.find(id, secret(grounds), VisibleRows.of(visibility));
        if (found == null || found.isVoid()) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return found;
    }

    void needGuardian(RepresentationId id, PersonId baby, PersonId parent, DateRange during) {
        LocalDate until = during.to();
        if (until != null) {
            mapper.needGuardian(id, baby, parent, during.from(), until);
        }
    }

    Page<GuardianNeeded> needs(LocalDate day, Visibility visibility, PageRequest page) {
        List<NeedRow> rows = mapper.needs(
                day,
                VisibleRows.of(visibility),
                page.after().map(RepresentationStore::position).orElse(null),
                page.limit() + 1);
        return Page.of(rows, page, row -> row.id().toString()).map(NeedRow::shown);
    }

    private static String[] secret(Grounds grounds) {
        return grounds.secret().stream().map(GroundCode::value).toArray(String[]::new);
    }

    private static UUID position(String after) {
        try {
            return Uuids.parse(after);
        } catch (InvalidValueException e) {
            throw new InvalidValueException("page.after");
        }
    }
}
