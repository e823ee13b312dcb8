package io.ochag.platform.event;

import io.ochag.platform.OchagException;
import io.ochag.platform.persistence.OwnWrites;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The declared subscribers by name. Two of one name stop the build of the injector. */
final class Subscribers {
    private final Map<String, Subscriber> byName = new TreeMap<>();
    private final EventTypes types;
    private final OwnWrites writes;
    private final SubscriberMapper mapper;

    @Inject
    Subscribers(Set<Subscriber> declared, EventTypes types, OwnWrites writes, SubscriberMapper mapper) {
        for (Subscriber subscriber : declared) {
            if (byName.put(subscriber.name(), subscriber) != null) {
                throw new OchagException("Two subscribers are called " + subscriber.name() + ".");
            }
        }
        this.types = types;
        this.writes = writes;
        this.mapper = mapper;
    }

    Collection<Subscriber> all() {
        return byName.values();
    }

    String[] names() {
        return byName.keySet().toArray(String[]::new);
    }

    Optional<Subscriber> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Makes the database know them all. */
    void register() {
        writes.write(() -> {
            for (Subscriber subscriber : all()) {
                mapper.register(
                        subscriber.name(),
                        subscriber.fromNow(),
                        types.namesOf(subscriber.takes()).toArray(String[]::new));
            }
            return true;
        });
    }
}
