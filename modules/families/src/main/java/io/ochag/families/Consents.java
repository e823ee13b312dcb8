package io.ochag.families;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import java.util.Optional;

/**
 * The ledger of consents and legal bases. What it says decides at each read what another organisation or a program is shown; nothing is kept of an
 * answer. Commands need {@link FamiliesPermission#CONSENT} where the person is kept. Failures of all: {@code access.not-found} (nobody there, or not
 * the actor's), {@code command.invalid}.
 */
public interface Consents {
    /**
     * Records a consent. Whoever signed must be allowed to on that day (see {@link Representations#mayAct}): {@code families.may-not-sign}; where a
     * second signature is wanted, {@code families.signature-missing}; where the records do not decide and no worker has seen papers,
     * {@code families.signer-uncertain}. A consent that is a part of another paper is refused on days on which the law demands a paper of its own.
     */
    ConsentId give(Actor actor, GiveConsent command);

    /**
     * Takes a consent back: the next read by its recipient does not have it any more. The clock of article 21 starts. Any signature that a consent
     * would need is enough. Failures besides: {@code families.may-not-sign}, {@code families.signer-uncertain}, {@code families.consent-ended},
     * {@code version.stale}.
     */
    ClockId withdraw(Actor actor, WithdrawConsent command);

    /** Records a legal basis of the catalogue for one person; a worker answers for it. */
    ConsentId stateBasis(Actor actor, StateBasis command);

    /** Ends a legal basis, from the next read on; {@code version.stale}, {@code families.consent-ended}. */
    void endBasis(Actor actor, ConsentId basis, long version);

    /**
     * A person's whole ledger. Needs {@link FamiliesPermission#READ}, and that family ties may be shown; a citizen sees their own and that of those
     * whom they represent. Recorded in the access log.
     */
    ConsentLedger of(Actor actor, PersonId person);

    /** Open clocks, the most urgent first, where the actor keeps consents. Recorded in the access log. */
    Page<DestructionClock> clocks(Actor actor, PageRequest page);

    /** Says what became of the data; {@code version.stale}, {@code families.clock-closed}. */
    void settle(Actor actor, SettleClock command);

    /**
     * @param version of the clock, as seen
     * @param basis needed where data are kept
     */
    record SettleClock(ClockId clock, long version, DestructionClock.Outcome outcome, Optional<BasisCode> basis) {}
}
