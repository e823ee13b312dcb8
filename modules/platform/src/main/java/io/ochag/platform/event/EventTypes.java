package io.ochag.platform.event;

import io.ochag.kernel.event.DomainEvent;
import io.ochag.platform.OchagException;
import io.ochag.platform.event.json.EventJson;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The declared events by name and by record. Two of one name, a record declared twice or one that cannot be kept as JSON stop the build of the
 * injector.
 */
public final class EventTypes {
    static final String UNKNOWN = "event.unknown-type";
    static final String UNREADABLE = "event.unreadable";

    private final Map<String, EventJson> forms = new HashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    @Inject
    EventTypes(Set<EventType> declared) {
        for (EventType type : declared) {
            if (forms.put(type.name(), EventJson.of(type.type())) != null) {
                throw new OchagException("Two events are called " + type.name() + ".");
            }
            if (names.put(type.type(), type.name()) != null) {
                throw new OchagException("The event " + type.type().getName() + " is declared twice.");
            }
        }
    }

    /** The name that it has in the log; {@link IllegalStateException} for one that no module declares. */
    public String name(Class<? extends DomainEvent> type) {
        String name = names.get(type);
        if (name == null) {
            throw new IllegalStateException("no module declares the event " + type.getName());
        }
        return name;
    }

    /** As it stands in the log; {@link IllegalStateException} for one that no module declares. */
    public String write(DomainEvent event) {
        return form(name(event.getClass())).write(event);
    }

    /** @throws ParkEvent when the name is no longer declared, or the text does not fit its record */
    public DomainEvent read(String name, String json) {
        try {
            return form(name).read(json);
        } catch (IllegalArgumentException e) {
            throw new ParkEvent(UNREADABLE);
        }
    }

    Set<String> namesOf(Collection<Class<? extends DomainEvent>> types) {
        return types.stream().filter(names::containsKey).map(this::name).collect(Collectors.toSet());
    }

    boolean declares(String name) {
        return forms.containsKey(name);
    }

    private EventJson form(String name) {
        EventJson form = forms.get(name);
        if (form == null) {
            throw new ParkEvent(UNKNOWN);
        }
        return form;
    }
}
