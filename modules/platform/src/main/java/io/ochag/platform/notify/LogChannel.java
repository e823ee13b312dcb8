package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.log.Plain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends nothing: a line of the log says that a message with this key would have gone out. For demonstrations and development. */
final class LogChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(LogChannel.class);

    private final ContactKind kind;

    LogChannel(ContactKind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return "log";
    }

    @Override
    public ContactKind kind() {
        return kind;
    }

    @Override
    public Outcome send(Message message) {
        LOG.info("message {} would be sent by {}", new Plain(message.key()), kind);
        return new Outcome.Accepted();
    }
}
