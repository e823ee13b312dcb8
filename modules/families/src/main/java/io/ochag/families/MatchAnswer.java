package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import java.util.Set;

/** What the actor says to "this person may be registered already". "This one" is no answer: then the known person is named instead. */
public sealed interface MatchAnswer {
    MatchAnswer NOT_ASKED = new NotAsked();
    MatchAnswer UNSURE = new Unsure();

    /** Nobody has been asked yet: a likely match refuses the registration. */
    record NotAsked() implements MatchAnswer {}

    /**
     * Another person than these, who were shown. Remembered: the pairs are never proposed again. A likely match who was not shown refuses still.
     */
    record Another(Set<PersonId> than) implements MatchAnswer {
        public Another {
            than = Set.copyOf(than);
        }
    }

    /** Perhaps the same: the person is registered, and somebody looks at the pairs later. Nobody is sent away for it. */
    record Unsure() implements MatchAnswer {}
}
