package io.ochag.network.announcement;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.StaffId;
import io.ochag.network.NetworkFactWithdrawn;
import io.ochag.network.PlaceClosed;
import io.ochag.network.PlaceOpened;
import io.ochag.network.PlaceRegrouped;
import io.ochag.network.PostAssigned;
import io.ochag.network.PostEnded;
import io.ochag.network.PostRegrouped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes events of what is to be told. */
final class Tidings {
    private final IdSource ids;
    private final Clock clock;

    @Inject
    Tidings(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** What takes a fact back. */
    NetworkFactWithdrawn withdrawn(Actor actor, String subject, Told told) {
        return new NetworkFactWithdrawn(
                ids.next(),
                clock.instant(),
                actor,
                told.factId(),
                subject,
                at(told.day()),
                -told.quantity(),
                told.cuts());
    }

    List<DomainEvent> ofPlace(Actor actor, List<Told> facts) {
        return paired(
                facts,
                told -> told.quantity() > 0
                        ? new PlaceOpened(told.factId(), at(told.day()), actor, told.day(), told.cuts())
                        : new PlaceClosed(told.factId(), at(told.day()), actor, told.day(), told.cuts()),
                (ended, begun) -> new PlaceRegrouped(
                        begun.factId(),
                        at(begun.day()),
                        actor,
                        begun.day(),
                        ended.cuts(),
                        begun.cuts(),
                        ended.factId()));
    }

    List<DomainEvent> ofPost(Actor actor, AssignmentId post, StaffId staff, List<Told> facts) {
        return paired(
                facts,
                told -> told.quantity() > 0
                        ? new PostAssigned(told.factId(), at(told.day()), actor, post, staff, told.day(), told.cuts())
                        : new PostEnded(told.factId(), at(told.day()), actor, post, staff, told.day(), told.cuts()),
                (ended, begun) -> new PostRegrouped(
                        begun.factId(),
                        at(begun.day()),
                        actor,
                        post,
                        staff,
                        begun.day(),
                        ended.cuts(),
                        begun.cuts(),
                        ended.factId()));
    }

    /** An end and a beginning on one day are one event: the thing goes on. */
    private static List<DomainEvent> paired(
            List<Told> facts, Function<Told, DomainEvent> alone, BiFunction<Told, Told, DomainEvent> together) {
        List<DomainEvent> events = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Told one = facts.get(i);
            Told next = i + 1 < facts.size() ? facts.get(i + 1) : null;
            if (next != null
                    && one.quantity() < 0
                    && next.quantity() > 0
                    && one.day().equals(next.day())) {
                events.add(together.apply(one, next));
                i++;
            } else {
                events.add(alone.apply(one));
            }
        }
        return events;
    }

    private Instant at(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
