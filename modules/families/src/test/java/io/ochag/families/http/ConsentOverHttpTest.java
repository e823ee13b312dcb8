package io.ochag.families.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ochag.families.BirthDate;
import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyFixture;
import io.ochag.families.IdentityLevel;
import io.ochag.families.MemberRole;
import io.ochag.families.PersonDetails;
import io.ochag.families.Sex;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import io.ochag.web.WebModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program of another organisation reads a card by consent, and no more once it is withdrawn. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ConsentOverHttpTest {
    private final Actor.Staff worker = Actors.worker();
    private final Actor.Staff security = Actors.worker();
    private TestServer server;
    private PlaceId point;
    private Actor.Machine program;
    private ApiClient keeper;
    private ApiClient exchange;

    @BeforeAll
    void start(TestDatabase database) {
        server = TestServer.withSignIn(TestOchag.on(database.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .install(new FamiliesHttpModule())
                .install(new WebModule()));
        point = server.ochag().ports().places().add("Пункт");
        server.ochag()
                .ports()
                .grants()
                .everywhere(worker, FamiliesPermission.FIND)
                .at(point, worker, FamiliesPermission.READ, FamiliesPermission.CONSENT)
                .everywhere(security, AuditPermission.READ);
        post(worker);
        post(security);
        program = server.machine(new Reach.Everywhere(), FamiliesPermission.READ, FamiliesPermission.FIND);
        keeper = server.client(worker);
        exchange = server.client(program);
    }

    private void post(Actor.Staff somebody) {
        server.ochag().ports().staff().add(somebody.staff(), "Лугова А. И.");
        server.ochag()
                .ports()
                .staff()
                .post(
                        new Post(somebody.post(), somebody.staff(), point, "Пункт", "role", "Роль"),
                        DateRange.since(TestOchag.USUAL_DAY));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private FamilyId family() {
        PersonDetails plain = FamilyFixture.person("Кедрова", "Анна");
        return server.ochag()
                .get(Families.class)
                .register(
                        Actors.system(),
                        FamilyFixture.at(point)
                                .with(
                                        MemberRole.MOTHER,
                                        new PersonDetails(
                                                plain.name(),
                                                Optional.of(new BirthDate(
                                                        LocalDate.of(1990, 3, 15), BirthDate.Precision.EXACT)),
                                                Sex.FEMALE,
                                                Optional.empty(),
                                                IdentityLevel.PAPER_SEEN,
                                                List.of()))
                                .mainContact(0)
                                .command());
    }

    @Test
    void whatIsWithdrawnIsRefusedAtTheVeryNextReadAndTheAccessLogSaysWhy() {
        FamilyId family = family();
        exchange.get("/families/" + family).expect(403, "access.no-consent");

        JsonNode card = keeper.get("/families/" + family).expect(200).json();
        assertThat(card.path("withheld")).isEmpty();
        PersonId mother = PersonId.parse(card.path("mainContact").asText());
        String consent = keeper.post("/people/" + mother + "/consents", ConsentRequests.consent(mother, program.key()))
                .expect(201)
                .json()
                .path("consentId")
                .asText();
        JsonNode shown = exchange.get("/families/" + family).expect(200).json();
        assertThat(shown.path("members")).hasSize(1);
        assertThat(exchange.post("/people/search", Map.of("surname", "Кедрова"))
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(1);
        JsonNode ledger =
                keeper.get("/people/" + mother + "/consents").expect(200).json();
        assertThat(ledger.path("entries").get(0).path("state").asText()).isEqualTo("IN_FORCE");

        keeper.send(ApiRequest.post("/consents/" + consent + "/withdraw", Map.of("withdrawnBy", mother.toString()))
                        .ifMatch(1))
                .expect(200);
        exchange.get("/families/" + family).expect(403, "access.no-consent");
        assertThat(exchange.post("/people/search", Map.of("surname", "Кедрова"))
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(keeper.get("/destruction-clocks").expect(200).json().findValuesAsText("consent"))
                .contains(consent);

        JsonNode log = server.client(security)
                .post("/audit/search", Map.of("families", List.of(family.toString())))
                .expect(200)
                .json()
                .path("items");
        assertThat(log.findValuesAsText("ground"))
                .anyMatch(ground -> ground.contains("consent:" + consent))
                .anyMatch(ground -> ground.contains("withheld:identity=WITHDRAWN"));
    }

    @Test
    void aReadThatBeginsAfterTheWithdrawalIsCommittedSeesItOnAnotherConnection() {
        FamilyId family = family();
        PersonId mother = PersonId.parse(keeper.get("/families/" + family)
                .expect(200)
                .json()
                .path("mainContact")
                .asText());
        for (int round = 0; round < 5; round++) {
            String consent = keeper.post(
                            "/people/" + mother + "/consents", ConsentRequests.consent(mother, program.key()))
                    .expect(201)
                    .json()
                    .path("consentId")
                    .asText();
            exchange.get("/families/" + family).expect(200);
            keeper.send(ApiRequest.post("/consents/" + consent + "/withdraw", Map.of("withdrawnBy", mother.toString()))
                            .ifMatch(1))
                    .expect(200);
            exchange.get("/families/" + family).expect(403, "access.no-consent");
        }
    }
}
