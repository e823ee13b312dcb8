package io.ochag.web.key;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.id.IdSource;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.web.ApiKeyId;
import io.ochag.web.ApiKeys.NewKey;
import io.ochag.web.KeyRules;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Makes a key with its secret; keeping it is the caller's. */
final class KeyMaking {
    private final Set<Permission> declared;
    private final KeyRules rules;
    private final IdSource ids;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    KeyMaking(Set<Permission> declared, KeyRules rules, IdSource ids, Clock clock) {
        this.declared = declared;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /** A key that nobody has kept yet. */
    record Made(ApiKeyRow row, KeyToken token) {}

    Made make(Actor actor, NewKey command) {
        Instant now = clock.instant();
        KeyRequirements.check(command, declared, rules, now);
        KeyToken token = KeyToken.fresh(new ApiKeyId(ids.next()), random);
        ApiKeyRow row = new ApiKeyRow(
                token.id(),
                command.name(),
                token.hash(),
                SqlArrays.codes(command.permissions()),
                command.reach() instanceof Reach.Places some ? SqlArrays.uuids(some.places()) : null,
                command.purpose().value(),
                command.requestsPerMinute().orElse(rules.requestsPerMinute()),
                command.expiresAt(),
                now,
                ApiKeyStore.staff(actor),
                null,
                null);
        return new Made(row, token);
    }
}
