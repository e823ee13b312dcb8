package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Events;
import io.ochag.kernel.tx.Transactions;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Events} keeps to. The subclass declares {@link Told}. */
public interface EventsContract {
    Events events();

    Transactions transactions();

    /** Numbers of the events published so far, in their order. */
    List<Integer> published();

    /** A declared event. */
    record Told(UUID eventId, Instant occurredAt, Actor actor, Set<String> about, int number) implements DomainEvent {
        @Override
        public Set<String> subjects() {
            return about;
        }
    }

    /** An event that nobody declares. */
    record Untold(UUID eventId, Instant occurredAt, Actor actor) implements DomainEvent {
        @Override
        public Set<String> subjects() {
            return Set.of("thing:1");
        }
    }

    static Told told(int number) {
        return new Told(UUID.randomUUID(), Instant.EPOCH, new Actor.System("test", "test"), Set.of("thing:1"), number);
    }

    @Test
    default void keepsTheOrderOfOneWrite() {
        transactions().writeOnly(() -> {
            events().publish(told(1));
            events().publishAll(IntStream.range(2, 50)
                    .mapToObj(EventsContract::told)
                    .toList());
            events().publishAll(List.of());
            events().publish(told(50));
        });
        assertThat(published()).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    default void refusesOutsideOfAWrite() {
        assertThatIllegalStateException().isThrownBy(() -> events().publish(told(1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions().read(() -> {
                    events().publish(told(1));
                    return true;
                }));
        assertThat(published()).isEmpty();
    }

    @Test
    default void refusesWhatNobodyDeclares() {
        Untold untold = new Untold(UUID.randomUUID(), Instant.EPOCH, new Actor.System("test", "test"));
        transactions()
                .writeOnly(() -> assertThatIllegalStateException()
                        .isThrownBy(() -> events().publish(untold))
                        .withMessageContaining("Untold"));
        assertThat(published()).isEmpty();
    }

    @Test
    default void refusesWhatHasNoSubjectAndTooMuchAtOnce() {
        Told without = new Told(UUID.randomUUID(), Instant.EPOCH, new Actor.System("test", "test"), Set.of(), 1);
        List<Told> many = Collections.nCopies(Events.MOST_AT_ONCE + 1, told(1));
        transactions().writeOnly(() -> {
            assertThatIllegalArgumentException().isThrownBy(() -> events().publish(without));
            assertThatIllegalArgumentException().isThrownBy(() -> events().publishAll(many));
        });
        assertThat(published()).isEmpty();
    }
}
