package io.ochag.platform.notify;

import io.ochag.kernel.directory.ContactKind;

/**
 * A way out. There is at most one for each kind of contact. It is called outside of any transaction, from one thread at a time in each process,
 * and answers within its own time limit; it writes neither address nor text into a log or an exception.
 */
public interface Channel {
    /** As the log of messages names it: {@code smtp}. */
    String name();

    ContactKind kind();

    Outcome send(Message message);
}
