package io.ochag.web.key;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.web.ApiKeyId;
import io.ochag.web.ApiKeys;
import io.ochag.web.PermissionCode;
import io.ochag.web.WebPermission;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@link ApiKeys} on the database. */
final class StoredApiKeys implements ApiKeys {
    private final Transactions transactions;
    private final ApiKeyStore store;
    private final KeyMaking making;
    private final AccessControl access;
    private final AuditTrail trail;

    @Inject
    StoredApiKeys(
            Transactions transactions, ApiKeyStore store, KeyMaking making, AccessControl access, AuditTrail trail) {
        this.transactions = transactions;
        this.store = store;
        this.making = making;
        this.access = access;
        this.trail = trail;
    }

    @Override
    public Created create(Actor actor, NewKey command) {
        require(actor);
        KeyMaking.Made made = making.make(actor, command);
        transactions.writeOnly(() -> {
            store.add(made.row());
            trail.written(AuditEntry.of(actor, "web.key-created"));
        });
        return new Created(made.row().id(), made.token().text());
    }

    @Override
    public Page<ApiKey> list(Actor actor, PageRequest page) {
        require(actor);
        Optional<ApiKeyId> after = page.position(ApiKeyId::parse);
        Page<ApiKeyRow> rows = transactions.readOne(
                () -> Page.of(store.page(after, page), page, row -> row.id().toString()));
        trail.read(AuditEntry.of(actor, "web.keys"));
        return rows.map(StoredApiKeys::shown);
    }

    @Override
    public void revoke(Actor actor, ApiKeyId key) {
        require(actor);
        transactions.writeOnly(() -> {
            store.revoke(key, actor);
            trail.written(AuditEntry.of(actor, "web.key-revoked"));
        });
    }

    private void require(Actor actor) {
        access.require(actor, WebPermission.KEYS, Subject.any());
        if (!(access.visibility(actor, WebPermission.KEYS).reach() instanceof Reach.Everywhere)) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
    }

    private static ApiKey shown(ApiKeyRow row) {
        return new ApiKey(
                row.id(),
                row.name(),
                Arrays.stream(row.permissions()).map(PermissionCode::new).collect(Collectors.toSet()),
                row.reach(),
                new Purpose(row.purpose()),
                row.requestsPerMinute(),
                row.expiresAt(),
                row.createdAt(),
                Optional.ofNullable(row.createdBy()),
                Optional.ofNullable(row.revokedAt()),
                Optional.ofNullable(row.lastUsedAt()));
    }
}
