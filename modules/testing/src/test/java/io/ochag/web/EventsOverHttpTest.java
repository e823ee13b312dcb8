package io.ochag.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.time.DateRange;
import io.ochag.notes.NoteWritten;
import io.ochag.notes.Notes;
import io.ochag.notes.NotesModule;
import io.ochag.platform.event.EventPermission;
import io.ochag.platform.event.ParkEvent;
import io.ochag.platform.event.Subscriber;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.NotesRequests;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.http.ApiClient;
import io.ochag.testing.http.ApiRequest;
import io.ochag.testing.http.TestServer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The delivery of events as its administrator sees and steers it. */
@ExtendWith(PostgresExtension.class)
class EventsOverHttpTest {
    private static final String PARKED = "/events/subscribers/kit.stubborn/parked";

    private final AtomicBoolean willing = new AtomicBoolean();
    private final AtomicInteger taken = new AtomicInteger();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final TestServer server;
    private final ApiClient administrator;
    private final ApiClient onlooker;
    private long position;

    EventsOverHttpTest(TestDatabase database) {
        server = TestServer.withSignIn(TestOchag.on(database.dataSource())
                .clock(clock)
                .eventLog()
                .install(new NotesModule())
                .install(new WebModule())
                .install(new AbstractModule() {
                    @Override
                    protected void configure() {
                        Multibinder.newSetBinder(binder(), Subscriber.class)
                                .addBinding()
                                .toInstance(new Stubborn());
                    }
                }));
        administrator = client(EventPermission.values());
        onlooker = client(EventPermission.READ);
    }

    /** Takes nothing until it is willing. */
    private final class Stubborn implements Subscriber {
        @Override
        public String name() {
            return "kit.stubborn";
        }

        @Override
        public Set<Class<? extends DomainEvent>> takes() {
            return Set.of(NoteWritten.class);
        }

        @Override
        public void on(DomainEvent event) {
            if (!willing.get()) {
                throw new ParkEvent("kit.not-yet");
            }
            taken.incrementAndGet();
        }

        @Override
        public boolean replayable() {
            return true;
        }
    }

    @BeforeEach
    void anEventIsParked() {
        NotesRequests.noteAt(
                new PlaceId(UUID.randomUUID()), () -> server.ochag().get(Notes.class));
        server.ochag().deliver();
        JsonNode items = onlooker.get(PARKED).expect(200).json().path("items");
        position = items.get(items.size() - 1).path("position").asLong();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void whatWaitsIsSeen() {
        JsonNode delivery =
                onlooker.get("/events/subscribers").expect(200).json().at("/subscribers/0");
        assertThat(delivery.path("subscriber").asText()).isEqualTo("kit.stubborn");
        assertThat(delivery.path("lag").asLong()).isZero();
        assertThat(delivery.path("parked").asLong()).isPositive();
        JsonNode parked = onlooker.get(PARKED).expect(200).json().at("/items/0");
        assertThat(parked.path("reason").asText()).isEqualTo("kit.not-yet");
        assertThat(parked.path("type").asText()).isEqualTo("notes.written");
    }

    @Test
    void aParkedEventIsTriedWhenAskedFor() {
        willing.set(true);
        administrator.send(ApiRequest.post(PARKED + "/" + position + "/retry")).expect(204);
        server.ochag().deliver();
        assertThat(taken).hasValue(1);
        administrator.send(ApiRequest.post(PARKED + "/" + position + "/retry")).expect(404, "events.parked-unknown");
    }

    @Test
    void aParkedEventIsSkippedForAReason() {
        String skip = PARKED + "/" + position + "/skip";
        administrator.post(skip, Map.of("reason", "")).expect(422);
        administrator.post(skip, Map.of("reason", "  ")).expect(422);
        ApiRequest request = ApiRequest.post(skip, Map.of("reason", "Дубль"));
        administrator.send(request).expect(204);
        administrator.send(request).expect(204);
        administrator.send(request.newKey()).expect(404, "events.parked-unknown");
        willing.set(true);
        server.ochag().deliver();
        assertThat(taken).hasValue(0);
    }

    @Test
    void aSubscriberIsGivenEverythingAgain() {
        willing.set(true);
        administrator
                .send(ApiRequest.post("/events/subscribers/kit.stubborn/replay"))
                .expect(204);
        server.ochag().deliver();
        assertThat(taken.get()).isPositive();
        administrator
                .send(ApiRequest.post("/events/subscribers/kit.nobody/replay"))
                .expect(404, "events.subscriber-unknown");
    }

    @Test
    void whoOnlyLooksChangesNothing() {
        for (String path :
                new String[] {PARKED + "/" + position + "/retry", "/events/subscribers/kit.stubborn/replay"}) {
            onlooker.send(ApiRequest.post(path)).expect(403, "access.forbidden");
        }
        onlooker.post(PARKED + "/" + position + "/skip", Map.of("reason", "Дубль"))
                .expect(403, "access.forbidden");
        client().get("/events/subscribers").expect(403, "access.forbidden");
        client().get(PARKED).expect(403, "access.forbidden");
    }

    @Test
    void pathsThatAreNoNamesAreRefused() {
        administrator.get("/events/subscribers/Имя/parked").expect(400);
        administrator.send(ApiRequest.post(PARKED + "/0/retry")).expect(400);
        administrator
                .send(ApiRequest.post(PARKED + "/9999999999999999999/retry"))
                .expect(400);
    }

    @Test
    void figuresTellOfTheDeliveryAndLookAtMostEveryFewSeconds() {
        assertThat(figure("ochag_events_lag{subscriber=\"kit.stubborn\"}")).isZero();
        double parked = figure("ochag_events_parked{subscriber=\"kit.stubborn\"}");
        assertThat(parked).isPositive();
        NotesRequests.noteAt(
                new PlaceId(UUID.randomUUID()), () -> server.ochag().get(Notes.class));
        assertThat(figure("ochag_events_unsequenced")).isZero();
        clock.advance(Duration.ofSeconds(5));
        assertThat(figure("ochag_events_unsequenced")).isEqualTo(1);
        assertThat(figure("ochag_events_oldest_unsequenced_seconds")).isEqualTo(5);
        server.ochag().deliver();
        clock.advance(Duration.ofSeconds(5));
        assertThat(figure("ochag_events_parked{subscriber=\"kit.stubborn\"}")).isEqualTo(parked + 1);
        assertThat(figure("ochag_events_unsequenced")).isZero();
    }

    private double figure(String name) {
        return server.client()
                .fetch("/metrics")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + name));
    }

    private ApiClient client(EventPermission... permissions) {
        Actor.Staff worker = Actors.worker();
        var ports = server.ochag().ports();
        ports.staff().add(worker.staff(), "Берегова Н. П.");
        ports.staff()
                .post(
                        new Post(
                                worker.post(),
                                worker.staff(),
                                new PlaceId(UUID.randomUUID()),
                                "Центр",
                                "admin",
                                "Админ"),
                        DateRange.since(TestOchag.USUAL_DAY));
        ports.grants().everywhere(worker, permissions);
        return server.client(worker);
    }
}
