package io.ochag.assembly;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Loss;
import io.ochag.kernel.event.PersonDied;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.notify.Notifications;
import io.ochag.kernel.notify.StopReason;
import io.ochag.platform.event.Subscriber;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** After a loss or a death nothing goes to the family by itself any more: every message that waits is stopped, of whatever module. */
final class LossReaction implements Subscriber {
    private final Notifications notifications;

    @Inject
    LossReaction(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String name() {
        return "assembly.loss";
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(Loss.class, PersonDied.class);
    }

    @Override
    public void on(DomainEvent event) {
        if (event instanceof Loss loss) {
            notifications.stopFor(actor(event), recipients(loss.families(), loss.members()), StopReason.LOSS);
        } else if (event instanceof PersonDied died) {
            notifications.stopFor(actor(event), recipients(died.families(), died.members()), StopReason.DEATH);
        }
    }

    private static Set<Recipient> recipients(List<FamilyId> families, List<PersonId> persons) {
        return Stream.concat(
                        families.stream().map(Recipient.OfFamily::new),
                        persons.stream().map(Recipient.OfPerson::new))
                .collect(Collectors.toUnmodifiableSet());
    }
}
