package io.ochag.platform.event;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.platform.OchagException;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The declared events by name and by record. Two of one name, or a record declared twice, stop the build of the injector. */
public final class EventTypes {
    private final Map<String, Class<? extends DomainEvent>> byName = new HashMap<>();
    private final Map<Class<? extends DomainEvent>, String> byType = new HashMap<>();

    @Inject
    EventTypes(Set<EventType> declared) {
        for (EventType type : declared) {
            if (byName.put(type.name(), type.type()) != null) {
                throw new OchagException("Two events are called " + type.name() + ".");
            }
            if (byType.put(type.type(), type.name()) != null) {
                throw new OchagException("The event " + type.type().getName() + " is declared twice.");
            }
        }
    }

    /** The name that it has in the log; {@link IllegalStateException} for one that no module declares. */
    public String name(Class<? extends DomainEvent> type) {
        String name = byType.get(type);
        if (name == null) {
            throw new IllegalStateException("no module declares the event " + type.getName());
        }
        return name;
    }

    public Optional<Class<? extends DomainEvent>> type(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
