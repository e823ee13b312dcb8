package io.ochag.pair;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.platform.event.Subscriber;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes each step down once more, in the order in which it was told. Some events it cannot take the first few times. */
final class StepEffects implements Subscriber {
    static final String NAME = "pair.effects";

    private static final int HARD_TO_TAKE = 17;
    private static final int REFUSALS = 2;

    private final PairMapper mapper;
    private final Map<UUID, Integer> refused = new ConcurrentHashMap<>();

    @Inject
    StepEffects(PairMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(StepTaken.class);
    }

    @Override
    public void on(DomainEvent event) {
        StepTaken step = (StepTaken) event;
        mapper.effect(step.account(), step.number());
        if (step.number() % HARD_TO_TAKE == 0 && refused.merge(step.eventId(), 1, Integer::sum) <= REFUSALS) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
    }
}
