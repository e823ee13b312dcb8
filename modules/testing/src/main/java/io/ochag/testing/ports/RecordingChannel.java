package io.ochag.testing.ports;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.notify.Channel;
import io.ochag.platform.notify.Message;
import io.ochag.platform.notify.Outcome;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A channel that keeps what it is given and answers as the test says; at first it accepts everything. */
public final class RecordingChannel implements Channel {
    private final ContactKind kind;
    private final List<Message> sent = new CopyOnWriteArrayList<>();
    private volatile Function<Message, Outcome> answer = message -> new Outcome.Accepted();

    public RecordingChannel(ContactKind kind) {
        this.kind = kind;
    }

    /** From now on this is what it says. */
    public void answers(Function<Message, Outcome> with) {
        answer = with;
    }

    /** Every message that it was given, refused ones too. */
    public List<Message> sent() {
        return List.copyOf(sent);
    }

    public void clear() {
        sent.clear();
        answer = message -> new Outcome.Accepted();
    }

    @Override
    public String name() {
        return "recording";
    }

    @Override
    public ContactKind kind() {
        return kind;
    }

    @Override
    public Outcome send(Message message) {
        sent.add(message);
        return answer.apply(message);
    }
}
