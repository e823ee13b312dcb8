package io.ochag.web.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.id.StaffId;
import io.ochag.web.AccountId;
import io.ochag.web.Accounts;
import io.ochag.web.Accounts.Account;
import io.ochag.web.Accounts.NewAccount;
import io.ochag.web.Login;
import io.ochag.web.Password;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import io.ochag.web.WebPermission;
import jakarta.inject.Inject;
import java.util.List;

/** Administration of accounts. */
final class AccountRoutes implements RouteSource {
    private final Accounts accounts;

    @Inject
    AccountRoutes(Accounts accounts) {
        this.accounts = accounts;
    }

    /** An account to be made, with its first password. */
    record NewAccountBody(StaffId staff, Login login, Password password) {
        NewAccount command() {
            return new NewAccount(staff, login, password);
        }
    }

    /** Another password. */
    record PasswordBody(Password password) {}

    /** The new account. */
    record AccountCreated(AccountId account) {}

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/accounts")
                        .permission(WebPermission.ACCOUNTS)
                        .summary("Создать учётную запись сотрудника", "Make an account for a worker")
                        .body(NewAccountBody.class)
                        .creates(AccountCreated.class)
                        .handle((call, body) -> new AccountCreated(accounts.create(call.actor(), body.command()))),
                Route.query(GET, "/accounts")
                        .permission(WebPermission.ACCOUNTS)
                        .summary("Учётные записи", "Accounts")
                        .answersPage(Account.class)
                        .handle(call -> accounts.list(call.actor(), call.page())),
                Route.command(POST, "/accounts/{accountId}/disable")
                        .path("accountId", AccountId.class)
                        .permission(WebPermission.ACCOUNTS)
                        .summary("Отключить учётную запись", "Disable an account")
                        .description("Сеансы заканчиваются сразу.", "Its sessions end at once.")
                        .run(call -> accounts.disable(call.actor(), call.id(AccountId.class))),
                Route.command(POST, "/accounts/{accountId}/enable")
                        .path("accountId", AccountId.class)
                        .permission(WebPermission.ACCOUNTS)
                        .summary("Включить учётную запись", "Enable an account")
                        .run(call -> accounts.enable(call.actor(), call.id(AccountId.class))),
                Route.command(POST, "/accounts/{accountId}/password")
                        .path("accountId", AccountId.class)
                        .permission(WebPermission.ACCOUNTS)
                        .summary("Задать новый пароль", "Give another password")
                        .description("Сеансы заканчиваются сразу.", "Its sessions end at once.")
                        .body(PasswordBody.class)
                        .run((call, body) ->
                                accounts.resetPassword(call.actor(), call.id(AccountId.class), body.password())));
    }
}
