package io.ochag.platform.event.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.event.DomainEvent;
import io.ochag.kernel.event.Fact;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.platform.OchagException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventJsonTest {
    private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00.123456789Z");
    private static final Actor STAFF = new Actor.Staff(new StaffId(ID), new AssignmentId(ID), new Purpose("service"));

    enum Colour {
        RED,
        GREEN
    }

    record Inner(FamilyId family, Optional<LocalDate> day) {}

    record Rich(
            UUID eventId,
            Instant occurredAt,
            Actor actor,
            Inner inner,
            List<PersonId> people,
            Set<Colour> colours,
            Map<Colour, BigDecimal> amounts,
            Optional<MunicipalityCode> municipality,
            @Nullable String code,
            int count,
            long far,
            boolean yes,
            Recipient recipient,
            List<Fact> told)
            implements DomainEvent {
        @Override
        public Set<String> subjects() {
            return Set.of("family:" + inner.family());
        }

        @Override
        public List<Fact> facts() {
            return told;
        }
    }

    record Plain(UUID eventId, Instant occurredAt, Actor actor, Colour colour) implements DomainEvent {
        @Override
        public Set<String> subjects() {
            return Set.of("plain:1");
        }
    }

    record WithName(
            UUID eventId,
            Instant occurredAt,
            Actor actor,
            @PersonalData(PersonalData.Kind.NAME) String name) implements DomainEvent {
        @Override
        public Set<String> subjects() {
            return Set.of("plain:1");
        }
    }

    record WithThread(UUID eventId, Instant occurredAt, Actor actor, Thread thread) implements DomainEvent {
        @Override
        public Set<String> subjects() {
            return Set.of("plain:1");
        }
    }

    @Test
    void everyComponentComesBackAsItWas() {
        Fact fact = new Fact(
                ID,
                Optional.empty(),
                "test.told",
                AT,
                Optional.of(new PlaceId(ID)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("form"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Recipient.OfPerson(new PersonId(ID))),
                new BigDecimal("-1.50"),
                Map.of("age", "0-3"),
                Optional.empty());
        Rich event = new Rich(
                ID,
                AT,
                STAFF,
                new Inner(new FamilyId(ID), Optional.of(LocalDate.of(2024, 2, 29))),
                List.of(new PersonId(ID)),
                Set.of(Colour.RED, Colour.GREEN),
                Map.of(Colour.RED, new BigDecimal("1E+3")),
                Optional.of(new MunicipalityCode("18701000")),
                null,
                7,
                1L << 60,
                true,
                new Recipient.OfFamily(new FamilyId(ID)),
                List.of(fact));
        EventJson json = EventJson.of(Rich.class);
        DomainEvent read = json.read(json.write(event));
        assertThat(read).isEqualTo(event);
        assertThat(read.facts()).isEqualTo(event.facts());
        assertThat(read.subjects()).isEqualTo(event.subjects());
    }

    @Test
    void everyActorComesBackAsItWas() {
        EventJson json = EventJson.of(Plain.class);
        for (Actor actor : List.of(
                STAFF,
                new Actor.Citizen(new PersonId(ID)),
                new Actor.Machine("a:b %", new Purpose("audit")),
                new Actor.Anonymous("session-1"),
                new Actor.System("job:1", "staff:x:y:z"))) {
            Plain event = new Plain(ID, AT, actor, Colour.RED);
            assertThat(json.read(json.write(event))).isEqualTo(event);
        }
    }

    @Test
    void whoCausedItStaysTheFirstInARow() {
        assertThat(ActorText.cause(new Actor.System("second", ActorText.cause(STAFF))))
                .isEqualTo(ActorText.write(STAFF));
    }

    @Test
    void whatIsMissingOrWrongIsRefusedWithoutBeingRepeated() {
        EventJson json = EventJson.of(Plain.class);
        String good = json.write(new Plain(ID, AT, STAFF, Colour.RED));
        assertThat(json.read(good.replace("{\"", "{\"since\":1,\"")))
                .as("more than it knows")
                .isNotNull();
        for (String bad : List.of(
                good.replace("\"colour\":\"RED\"", "\"colour\":\"Secret\""),
                good.replace("\"colour\":\"RED\"", "\"other\":1"),
                good.replace("\"colour\":\"RED\"", "\"colour\":null"),
                good.replace("staff:", "secret:"),
                "[\"Secret\"]",
                "Secret{")) {
            assertThatThrownBy(() -> json.read(bad))
                    .as(bad)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("ecret")
                    .hasNoCause();
        }
    }

    @Test
    void whatCannotOrMustNotBeKeptIsRefusedAtTheStart() {
        assertThatThrownBy(() -> EventJson.of(WithName.class))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("personal data in name");
        assertThatThrownBy(() -> EventJson.of(WithThread.class))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("java.lang.Thread");
    }
}
