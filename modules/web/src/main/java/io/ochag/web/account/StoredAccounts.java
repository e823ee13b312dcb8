package io.ochag.web.account;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.audit.AuditEntry;
import io.ochag.kernel.audit.AuditTrail;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.tx.Transactions;
import io.ochag.web.AccountId;
import io.ochag.web.Accounts;
import io.ochag.web.Login;
import io.ochag.web.Password;
import io.ochag.web.WebPermission;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link Accounts} on the database. */
final class StoredAccounts implements Accounts {
    private final Transactions transactions;
    private final AccountStore store;
    private final SessionEnding sessions;
    private final PasswordHashing hashing;
    private final StaffDirectory staff;
    private final AccessControl access;
    private final AuditTrail trail;

    @Inject
    StoredAccounts(
            Transactions transactions,
            AccountStore store,
            SessionEnding sessions,
            PasswordHashing hashing,
            StaffDirectory staff,
            AccessControl access,
            AuditTrail trail) {
        this.transactions = transactions;
        this.store = store;
        this.sessions = sessions;
        this.hashing = hashing;
        this.staff = staff;
        this.access = access;
        this.trail = trail;
    }

    @Override
    public AccountId create(Actor actor, NewAccount command) {
        require(actor);
        if (staff.labels(Set.of(command.staff())).isEmpty()) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        String hash = hashing.hash(command.password().text());
        return transactions.write(() -> {
            AccountId account = store.add(command.staff(), command.login().text(), hash);
            record(actor, account, AccountEvent.CREATED, "web.account-created");
            return account;
        });
    }

    @Override
    public Optional<Account> find(Actor actor, Login login) {
        require(actor);
        Optional<AccountRow> row = transactions.readOne(() -> store.byLogin(login.text()));
        trail.read(AuditEntry.of(actor, "web.account"));
        return shown(row.stream().toList()).stream().findFirst();
    }

    @Override
    public Page<Account> list(Actor actor, PageRequest page) {
        require(actor);
        Optional<AccountId> after = page.position(AccountId::parse);
        Page<AccountRow> rows = transactions.readOne(
                () -> Page.of(store.page(after, page), page, row -> row.id().toString()));
        trail.read(AuditEntry.of(actor, "web.accounts"));
        return new Page<>(shown(rows.items()), rows.next());
    }

    @Override
    public void disable(Actor actor, AccountId account) {
        change(actor, account, AccountEvent.DISABLED, "web.account-disabled", () -> {
            store.setDisabled(account, true);
            sessions.endAll(account);
        });
    }

    @Override
    public void enable(Actor actor, AccountId account) {
        change(actor, account, AccountEvent.ENABLED, "web.account-enabled", () -> store.setDisabled(account, false));
    }

    @Override
    public void resetPassword(Actor actor, AccountId account, Password password) {
        require(actor);
        String hash = hashing.hash(password.text());
        change(actor, account, AccountEvent.PASSWORD_RESET, "web.account-password-reset", () -> {
            store.setPassword(account, hash);
            sessions.endAll(account);
        });
    }

    private void change(Actor actor, AccountId account, AccountEvent event, String operation, Runnable work) {
        require(actor);
        transactions.writeOnly(() -> {
            work.run();
            record(actor, account, event, operation);
        });
    }

    private void record(Actor actor, AccountId account, AccountEvent event, String operation) {
        store.happened(account, event, actor);
        trail.written(AuditEntry.of(actor, operation));
    }

    private void require(Actor actor) {
        access.require(actor, WebPermission.ACCOUNTS, Subject.any());
        if (!(access.visibility(actor, WebPermission.ACCOUNTS).reach() instanceof Reach.Everywhere)) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
    }

    private List<Account> shown(List<AccountRow> rows) {
        Map<StaffId, StaffDirectory.Label> names =
                staff.labels(rows.stream().map(AccountRow::staffId).collect(Collectors.toSet()));
        Function<AccountRow, Account> show = row -> new Account(
                row.id(),
                row.staffId(),
                Optional.ofNullable(names.get(row.staffId())).map(StaffDirectory.Label::text),
                new Login(row.login()),
                row.disabled(),
                row.createdAt());
        return rows.stream().map(show).toList();
    }
}
