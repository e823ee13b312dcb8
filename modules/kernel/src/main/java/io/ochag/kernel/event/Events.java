package io.ochag.kernel.event;

/** Port: tells other modules what happened, inside the write that makes it happen. */
public interface Events {
    /** Outside of a write: {@link IllegalStateException}. */
    void publish(DomainEvent event);
}
