package io.ochag.platform.event.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ochag.kernel.event.DomainEvent;

/** One type of events as JSON. */
public final class EventJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Class<? extends DomainEvent> type;
    private final RecordForm form;

    private EventJson(Class<? extends DomainEvent> type, RecordForm form) {
        this.type = type;
        this.form = form;
    }

    /** @throws io.ochag.platform.OchagException when it is no record, or has a component that has no form or is personal */
    public static EventJson of(Class<? extends DomainEvent> type) {
        return new EventJson(type, Forms.of(type));
    }

    public String write(DomainEvent event) {
        return form.write(event).toString();
    }

    /** @throws IllegalArgumentException when it cannot be read; the text is not repeated */
    public DomainEvent read(String json) {
        try {
            return type.cast(form.read(MAPPER.readTree(json)));
        } catch (JsonProcessingException e) {
            throw JsonForm.unreadable("JSON");
        }
    }
}
