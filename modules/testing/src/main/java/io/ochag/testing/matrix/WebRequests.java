package io.ochag.testing.matrix;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.testing.Actors;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.web.AccountId;
import io.ochag.web.Accounts;
import io.ochag.web.Accounts.NewAccount;
import io.ochag.web.ApiKeyId;
import io.ochag.web.ApiKeys;
import io.ochag.web.Login;
import io.ochag.web.Password;
import io.ochag.web.PermissionCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Good requests to the routes that {@code WebModule} brings: sessions, accounts, keys, the access log. For servers with the real sign-in. */
public final class WebRequests {
    private static final String PASSWORD = "четыре слова наугад";

    private final TestServer server;
    private final Supplier<Actor.Staff> workers;

    private WebRequests(TestServer server, Supplier<Actor.Staff> workers) {
        this.server = server;
        this.workers = workers;
    }

    /** @param workers each time another worker in a post of today, known to the staff directory and without an account */
    public static RouteRequests of(TestServer server, Supplier<Actor.Staff> workers) {
        return new WebRequests(server, workers).requests();
    }

    private RouteRequests requests() {
        return new RouteRequests()
                .add("POST /session", Demand.OF_PEOPLE, place -> signIn())
                .add("GET /session", Demand.OWN_SESSION, place -> ApiRequest.get("/session"))
                .add("POST /session/sign-out", place -> ApiRequest.post("/session/sign-out"))
                .outsideTheMatrix(
                        "POST /session/post",
                        "The post must be one of the caller's own: every client of the kit has chosen its post by this route",
                        place -> ApiRequest.post(
                                "/session/post",
                                Map.of("post", UUID.randomUUID().toString())))
                .outsideTheMatrix(
                        "POST /session/password",
                        "The old password must be the caller's own: SignInTest changes one, and is refused without a session",
                        place -> ApiRequest.post("/session/password", Map.of("old", PASSWORD, "fresh", PASSWORD)))
                .add("POST /accounts", Demand.WHOLE_REGION, place -> ApiRequest.post("/accounts", newAccount()))
                .add("GET /accounts", Demand.WHOLE_REGION, place -> ApiRequest.get("/accounts?limit=5"))
                .add("POST /accounts/{accountId}/disable", Demand.WHOLE_REGION, place -> on("disable"))
                .add("POST /accounts/{accountId}/enable", Demand.WHOLE_REGION, place -> on("enable"))
                .add(
                        "POST /accounts/{accountId}/password",
                        Demand.WHOLE_REGION,
                        place -> on("password").json(Map.of("password", PASSWORD)))
                .add("POST /keys", Demand.WHOLE_REGION, place -> ApiRequest.post("/keys", newKey(place)))
                .add("GET /keys", Demand.WHOLE_REGION, place -> ApiRequest.get("/keys?limit=5"))
                .add(
                        "POST /keys/{keyId}/revoke",
                        Demand.WHOLE_REGION,
                        place -> ApiRequest.post("/keys/" + key() + "/revoke"))
                .addAll(events())
                .add(
                        "GET /audit/export",
                        Demand.WHOLE_REGION,
                        place -> ApiRequest.get("/audit/export?from=2026-11-23&to=2026-11-24"))
                .add("POST /audit/verify", place -> ApiRequest.post("/audit/verify", Map.of()))
                .add(
                        "POST /audit/search",
                        Demand.WHOLE_REGION,
                        place -> ApiRequest.post(
                                "/audit/search",
                                Map.of("persons", List.of(new PersonId(UUID.randomUUID()).toString()), "limit", 5)));
    }

    private static RouteRequests events() {
        String why = "It needs a subscriber, perhaps with a parked event: EventsOverHttpTest has one";
        String parked = "/events/subscribers/kit.subscriber/parked";
        return new RouteRequests()
                .add("GET /events/subscribers", Demand.WHOLE_REGION, place -> ApiRequest.get("/events/subscribers"))
                .outsideTheMatrix(
                        "GET /events/subscribers/{subscriber}/parked",
                        why,
                        place -> ApiRequest.get(parked + "?limit=5"))
                .outsideTheMatrix(
                        "POST /events/subscribers/{subscriber}/parked/{position}/retry",
                        why,
                        place -> ApiRequest.post(parked + "/1/retry"))
                .outsideTheMatrix(
                        "POST /events/subscribers/{subscriber}/parked/{position}/skip",
                        why,
                        place -> ApiRequest.post(parked + "/1/skip", Map.of("reason", "Дубль")))
                .outsideTheMatrix(
                        "POST /events/subscribers/{subscriber}/replay",
                        why,
                        place -> ApiRequest.post("/events/subscribers/kit.subscriber/replay"));
    }

    private Map<String, Object> newAccount() {
        return Map.of("staff", workers.get().staff().toString(), "login", login().text(), "password", PASSWORD);
    }

    private ApiRequest on(String action) {
        return ApiRequest.post("/accounts/" + account(login()) + "/" + action);
    }

    private ApiRequest signIn() {
        Login login = login();
        account(login);
        return ApiRequest.post("/session", Map.of("login", login.text(), "password", PASSWORD));
    }

    private AccountId account(Login login) {
        NewAccount command = new NewAccount(workers.get().staff(), login, new Password(PASSWORD));
        return server.ochag().get(Accounts.class).create(Actors.system(), command);
    }

    private Map<String, Object> newKey(PlaceId place) {
        return Map.of(
                "name", "kit-" + UUID.randomUUID(),
                "permissions", List.of(AuditPermission.READ.code()),
                "places", List.of(place.toString()),
                "purpose", "exchange",
                "expiresAt", tomorrow().toString());
    }

    private ApiKeyId key() {
        return server.ochag()
                .get(ApiKeys.class)
                .create(
                        Actors.system(),
                        new ApiKeys.NewKey(
                                "kit-" + UUID.randomUUID(),
                                Set.of(new PermissionCode(AuditPermission.READ.code())),
                                new Reach.Everywhere(),
                                new Purpose("exchange"),
                                tomorrow(),
                                Optional.empty()))
                .id();
    }

    private Instant tomorrow() {
        return server.ochag().get(Clock.class).instant().plus(Duration.ofDays(1));
    }

    private static Login login() {
        return new Login("kit-" + UUID.randomUUID());
    }
}
