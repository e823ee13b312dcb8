package io.ochag.families.http;

import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.person.NotPersonal;
import java.util.Optional;

/**
 * Whether somebody may act for a person.
 *
 * @param ground on what the right rests, where there is one
 * @param signer whose signature is wanted besides
 * @param reason why not, or why a worker must ask
 */
record MayActView(
        Answer answer,
        @NotPersonal Optional<String> ground,
        Optional<MayAct.Signer> signer,
        Optional<MayAct.Reason> reason) {
    /** The kinds of answers. */
    enum Answer {
        YES,
        NO,
        SECOND_SIGNATURE,
        ASK_WORKER
    }

    static MayActView of(MayAct answer) {
        if (answer instanceof MayAct.Yes yes) {
            return new MayActView(Answer.YES, Optional.of(yes.ground()), Optional.empty(), Optional.empty());
        }
        if (answer instanceof MayAct.NeedsSecondSignature first) {
            return new MayActView(
                    Answer.SECOND_SIGNATURE,
                    Optional.of(first.ground()),
                    Optional.of(first.signer()),
                    Optional.empty());
        }
        if (answer instanceof MayAct.AskWorker ask) {
            return new MayActView(Answer.ASK_WORKER, Optional.empty(), Optional.empty(), Optional.of(ask.reason()));
        }
        return new MayActView(
                Answer.NO, Optional.empty(), Optional.empty(), Optional.of(((MayAct.No) answer).reason()));
    }
}
