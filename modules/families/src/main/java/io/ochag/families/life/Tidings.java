package io.ochag.families.life;

import io.ochag.families.desk.Entered;
import io.ochag.families.graph.Kin;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.event.Loss;
import io.ochag.kernel.event.PersonDied;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import jakarta.inject.Inject;

/** Tells the other modules of what must stop everything that runs by itself. */
final class Tidings {
    private final Events events;
    private final IdSource ids;

    @Inject
    Tidings(Events events, IdSource ids) {
        this.events = events;
        this.ids = ids;
    }

    void lost(Actor actor, PersonId person, Kin.Around around, Entered entered) {
        events.publish(new Loss(ids.next(), entered.occurredAt(), actor, person, around.families(), around.members()));
    }

    void died(Actor actor, PersonId person, Kin.Around around, Entered entered) {
        events.publish(
                new PersonDied(ids.next(), entered.occurredAt(), actor, person, around.families(), around.members()));
    }
}
