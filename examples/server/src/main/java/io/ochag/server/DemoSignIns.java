package io.ochag.server;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.network.RoleCode;
import io.ochag.network.Staff;
import io.ochag.platform.Ochag;
import io.ochag.web.Accounts;
import io.ochag.web.Accounts.NewAccount;
import io.ochag.web.Login;
import io.ochag.web.Password;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Accounts to try the server with: one for each of the roles that a newcomer wants to see, on invented workers of the demo region. */
final class DemoSignIns {
    private static final Actor STARTING = new Actor.System("demo-sign-ins", "start");

    /**
     * A way to sign in.
     *
     * @param role code of the role in the region profile; the first worker by name who holds it is taken
     */
    record SignIn(String login, String role, String meaning) {}

    private static final List<SignIn> OFFERED = List.of(
            new SignIn("specialist", "specialist", "registers and finds families at one consultation point"),
            new SignIn(
                    "leader", "point-leader", "leads a consultation point: merges and hides families, keeps consents"),
            new SignIn("coordinator", "coordinator", "reads the families of several municipalities"),
            new SignIn("operator", "hotline-operator", "hotline"),
            new SignIn("security", "security-officer", "sees who looked at whom, and no cards"),
            new SignIn("administrator", "administrator", "accounts and posts, and no cards"),
            new SignIn("head", "region-head", "head of the region"));

    private final Accounts accounts;
    private final Staff staff;

    DemoSignIns(Ochag ochag) {
        this.accounts = ochag.get(Accounts.class);
        this.staff = ochag.get(Staff.class);
    }

    /** Makes the accounts that are not there yet; answers those that are there now. */
    List<SignIn> ensure(Supplier<Password> password) {
        List<SignIn> present = new ArrayList<>();
        for (SignIn offered : OFFERED) {
            Login login = Login.parse(offered.login());
            Optional<Accounts.Account> account = accounts.find(STARTING, login);
            Optional<StaffId> worker = account.isPresent() ? Optional.empty() : worker(offered.role());
            worker.ifPresent(id -> accounts.create(STARTING, new NewAccount(id, login, password.get())));
            if (account.isPresent() || worker.isPresent()) {
                present.add(offered);
            }
        }
        return present;
    }

    /** The first account of a region without demo sign-ins: it can make all others. */
    void ensureAdministrator(Password password) {
        Login login = Login.parse("administrator");
        if (accounts.find(STARTING, login).isEmpty()) {
            worker("administrator").ifPresent(id -> accounts.create(STARTING, new NewAccount(id, login, password)));
        }
    }

    private Optional<StaffId> worker(String role) {
        Staff.Search holders = new Staff.Search(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RoleCode(role)),
                Optional.empty(),
                new PageRequest(1, Optional.empty()));
        return staff.list(STARTING, holders).items().stream()
                .map(Staff.Summary::id)
                .findFirst();
    }
}
