package io.ochag.testing.http;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.testing.Actors;
import io.ochag.testing.TestOchag;
import io.ochag.web.Accounts;
import io.ochag.web.Accounts.Account;
import io.ochag.web.Accounts.NewAccount;
import io.ochag.web.Login;
import io.ochag.web.Password;
import io.ochag.web.WebError;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Signs workers in with passwords that the kit has given them. */
final class RealSignIn {
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final TestOchag ochag;
    private final Map<StaffId, Login> logins = new ConcurrentHashMap<>();

    RealSignIn(TestOchag ochag) {
        this.ochag = ochag;
    }

    ApiClient as(Actor.Staff worker, ApiClient client) {
        Login login = logins.computeIfAbsent(worker.staff(), this::account);
        client.signIn(login.text(), PASSWORD).expect(200);
        client.choosePost(worker.post().toString()).expect(200);
        return client;
    }

    private Login account(StaffId staff) {
        Login login = new Login("kit-" + UUID.randomUUID());
        Accounts accounts = ochag.get(Accounts.class);
        try {
            accounts.create(Actors.system(), new NewAccount(staff, login, new Password(PASSWORD)));
            return login;
        } catch (DomainException e) {
            if (e.error() != WebError.STAFF_HAS_ACCOUNT) {
                throw e;
            }
            Account account = accountOf(staff, accounts);
            accounts.resetPassword(Actors.system(), account.id(), new Password(PASSWORD));
            return account.login();
        }
    }

    private static Account accountOf(StaffId staff, Accounts accounts) {
        Optional<String> after = Optional.empty();
        do {
            Page<Account> page = accounts.list(Actors.system(), new PageRequest(PageRequest.MOST, after));
            for (Account account : page.items()) {
                if (account.staff().equals(staff)) {
                    return account;
                }
            }
            after = page.next();
        } while (after.isPresent());
        throw new IllegalStateException("the account of " + staff + " is not in the list");
    }
}
