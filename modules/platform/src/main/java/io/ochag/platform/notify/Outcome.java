package io.ochag.platform.notify;

import io.ochag.kernel.person.NotPersonal;

/** What a channel says about a message. Codes say why; they hold nothing of the message. */
public sealed interface Outcome {
    /** Taken: the channel will deliver it. */
    record Accepted() implements Outcome {}

    /** Not now: another attempt may succeed. */
    record TryLater(@NotPersonal String code) implements Outcome {}

    /** Never: this address, this message. */
    record Refused(@NotPersonal String code) implements Outcome {}
}
