package io.ochag.web;

import static io.ochag.web.SignInServer.PASSWORD;
import static io.ochag.web.SignInServer.code;
import static io.ochag.web.SignInServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.web.SignInServer.Browser;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class AccountsTest {
    private final TestDatabase database;
    private final SignInServer server;
    private final Browser admin;

    AccountsTest(TestDatabase database) {
        this.database = database;
        this.server = new SignInServer(database, MutableClock.at(TestOchag.USUAL_DAY));
        Actor.Staff administrator = server.actor(server.worker("admin", 1));
        server.ochag.ports().grants().everywhere(administrator, WebPermission.ACCOUNTS, AuditPermission.READ);
        this.admin = server.browser();
        admin.signIn("admin", PASSWORD);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String command(StaffId staff, String login) {
        return "{\"staff\": \"" + staff + "\", \"login\": \"" + login + "\", \"password\": \"" + PASSWORD + "\"}";
    }

    @Test
    void anAdministratorMakesAnAccountThatSignsIn() {
        StaffId staff = server.ochag.ports().staff().add("Осина О. О.");
        server.ochag.ports().staff().post(SignInServer.post(staff), DateRange.since(server.today()));

        HttpResponse<String> created = admin.post("/accounts", command(staff, "Osina"));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(server.browser().signIn("osina", PASSWORD).statusCode()).isEqualTo(200);
        assertThat(database.column(
                        "select operation from ochag_platform.audit_entry where operation = 'web.account-created'"
                                + " and staff_id is not null"))
                .isNotEmpty();
        assertThat(database.number(
                        "select count(*) from ochag_web.account_event where kind = 'CREATED' and account_id = ?::uuid"
                                + " and by_staff_id is not null",
                        json(created).get("account").textValue()))
                .isEqualTo(1);
    }

    @Test
    void loginsAndWorkersHaveOneAccountEach() {
        StaffId one = server.worker("osina", 1);
        StaffId other = server.ochag.ports().staff().add("Берёзкина Б. Б.");

        assertThat(code(admin.post("/accounts", command(other, "OSINA")))).isEqualTo("409 web.login-taken");
        assertThat(code(admin.post("/accounts", command(one, "osina2")))).isEqualTo("409 web.staff-has-account");
        assertThat(code(admin.post("/accounts", command(new StaffId(UUID.randomUUID()), "osina3"))))
                .isEqualTo("404 access.not-found");
    }

    @Test
    void aWeakPasswordAndAStrangeLoginAreRefusedTogether() {
        HttpResponse<String> answer = admin.post(
                "/accounts",
                "{\"staff\": \"" + UUID.randomUUID() + "\", \"login\": \"осина\", \"password\": \"короткий\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("login.format", "password.length").doesNotContain("осина", "короткий");
    }

    @Test
    void aDisabledAccountLosesItsSessionsAtOnce() {
        server.worker("osina", 1);
        Browser browser = server.browser();
        browser.signIn("osina", PASSWORD);
        assertThat(browser.get("/session").statusCode()).isEqualTo(200);

        assertThat(admin.post("/accounts/" + server.account("osina") + "/disable", "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        assertThat(admin.post("/accounts/" + server.account("osina") + "/enable", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        assertThat(server.browser().signIn("osina", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountDisabledByOtherMeansHasNoSessionEither() {
        server.worker("osina", 1);
        Browser browser = server.browser();
        browser.signIn("osina", PASSWORD);

        database.sql("update ochag_web.account set disabled = true where login = 'osina'");

        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void anotherPasswordEndsTheSessionsOfTheOldOne() {
        server.worker("osina", 1);
        Browser browser = server.browser();
        browser.signIn("osina", PASSWORD);

        admin.post("/accounts/" + server.account("osina") + "/password", "{\"password\": \"совсем другой пароль\"}");

        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        assertThat(server.browser().signIn("osina", PASSWORD).statusCode()).isEqualTo(401);
        assertThat(server.browser().signIn("osina", "совсем другой пароль").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aHashWithOldParametersIsMadeAnewAtSignIn() {
        server.worker("osina", 1);
        String old = com.password4j.Password.hash(PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(8192, 1, 1, 32, Argon2.ID))
                .getResult();
        database.sql("update ochag_web.account set password_hash = ? where login = 'osina'", old);

        assertThat(server.browser().signIn("osina", PASSWORD).statusCode()).isEqualTo(200);

        assertThat(database.text("select password_hash from ochag_web.account where login = 'osina'"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(server.browser().signIn("osina", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void accountsAreListedPageByPageWithoutLoginsInTheCursor() {
        server.worker("osina", 1);
        server.worker("berezkina", 1);

        JsonNode first = json(admin.get("/accounts?limit=2"));
        assertThat(first.at("/items/0/login").textValue()).isEqualTo("admin");
        assertThat(first.at("/items/1/name").textValue()).isEqualTo("Ёлкина А. П.");
        assertThat(first.at("/items/0").has("passwordHash")).isFalse();
        JsonNode second =
                json(admin.get("/accounts?limit=2&after=" + first.get("next").textValue()));
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.has("next")).isFalse();
        assertThat(code(admin.get("/accounts?after=x"))).isEqualTo("422 command.invalid");
    }

    @Test
    void onlyWhoMayForTheWholeRegionAdministersAccounts() {
        StaffId staff = server.worker("osina", 1);
        Browser browser = server.browser();
        browser.signIn("osina", PASSWORD);
        assertThat(code(browser.get("/accounts"))).isEqualTo("403 access.forbidden");

        server.ochag.ports().grants().at(new PlaceId(UUID.randomUUID()), server.actor(staff), WebPermission.ACCOUNTS);
        assertThat(code(browser.get("/accounts"))).isEqualTo("403 access.forbidden");
        assertThat(code(browser.post(
                        "/accounts/" + server.account("admin") + "/password", "{\"password\": \"" + PASSWORD + "\"}")))
                .isEqualTo("403 access.forbidden");
    }

    @Test
    void whoLookedAtAFamilyIsShownWithTheirName() {
        UUID family = UUID.randomUUID();
        String question = "{\"families\": [\"" + family + "\"], \"limit\": 5}";
        assertThat(json(admin.post("/audit/search", question)).get("items")).isEmpty();

        JsonNode items = json(admin.post("/audit/search", question)).get("items");

        assertThat(items).hasSize(1);
        assertThat(items.at("/0/operation").textValue()).isEqualTo("audit.about");
        assertThat(items.at("/0/staffName").textValue()).isEqualTo("Ёлкина А. П.");
        assertThat(items.at("/0/write").booleanValue()).isFalse();
        assertThat(items.at("/0/families/0").textValue()).isEqualTo(family.toString());
    }
}
