package io.ochag.web.account;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.persistence.DatabaseException;
import io.ochag.web.AccountId;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps accounts and what happened to them. Works inside the caller's unit of work. */
public final class AccountStore {
    private static final UUID FROM_THE_FIRST = new UUID(0, 0);

    private final AccountMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    AccountStore(AccountMapper mapper, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    AccountId add(StaffId staff, String login, String passwordHash) {
        AccountId id = new AccountId(ids.next());
        try {
            mapper.insert(new AccountRow(id, staff, login, passwordHash, false, clock.instant()));
        } catch (DatabaseException e) {
            throw e.constraint().filter("account_login"::equals).isPresent()
                    ? DomainException.of(WebError.LOGIN_TAKEN)
                    : e.constraint().filter("account_staff"::equals).isPresent()
                            ? DomainException.of(WebError.STAFF_HAS_ACCOUNT)
                            : e;
        }
        return id;
    }

    public Optional<AccountRow> byLogin(String login) {
        return mapper.byLogin(login);
    }

    public Optional<AccountRow> byStaff(StaffId staff) {
        return mapper.byStaff(staff);
    }

    List<AccountRow> page(Optional<AccountId> after, PageRequest page) {
        return mapper.page(after.map(AccountId::value).orElse(FROM_THE_FIRST), page.limit() + 1);
    }

    void setDisabled(AccountId account, boolean disabled) {
        found(mapper.setDisabled(account, disabled));
    }

    void setPassword(AccountId account, String hash) {
        found(mapper.setPassword(account, hash));
    }

    /** Whether the old hash was still there to be replaced. */
    public boolean rehash(AccountId account, String old, String fresh) {
        return mapper.rehash(account, old, fresh) == 1;
    }

    public void happened(AccountId account, AccountEvent event, Actor by) {
        mapper.insertEvent(ids.next(), account, clock.instant(), event.name(), staff(by));
    }

    private static @Nullable StaffId staff(Actor actor) {
        return actor instanceof Actor.Staff staff ? staff.staff() : null;
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }
}
