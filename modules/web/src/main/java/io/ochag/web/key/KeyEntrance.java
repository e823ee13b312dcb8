package io.ochag.web.key;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.tx.Transactions;
import io.ochag.web.Machines;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/** Lets in who has a good key. Whatever is wrong with one, the answer is the same and the hash was compared. */
final class KeyEntrance implements Machines {
    private static final byte[] NOBODYS = new byte[32];

    private final Transactions transactions;
    private final ApiKeyStore store;
    private final KeyThrottle throttle;
    private final LastUse lastUse;
    private final Clock clock;

    @Inject
    KeyEntrance(Transactions transactions, ApiKeyStore store, KeyThrottle throttle, LastUse lastUse, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.throttle = throttle;
        this.lastUse = lastUse;
        this.clock = clock;
    }

    @Override
    public Actor.Machine enter(String text) {
        KeyToken token = KeyToken.parse(text).orElseThrow(() -> DomainException.of(WebError.KEY_REFUSED));
        Optional<ApiKeyRow> key = transactions.readOne(() -> store.find(token.id()));
        // in constant time, also against nobody's
        boolean same = MessageDigest.isEqual(
                token.hash(), key.map(ApiKeyRow::secretHash).orElse(NOBODYS));
        ApiKeyRow good = key.filter(row -> same && row.isGood(clock.instant()))
                .orElseThrow(() -> DomainException.of(WebError.KEY_REFUSED));
        throttle.pass(good);
        lastUse.noted(good.id());
        return new Actor.Machine(good.id().toString());
    }
}
