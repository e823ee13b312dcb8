package io.ochag.families;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That an exact СНИЛС is registered is the one thing that may be learnt of a hidden person, seldom and not unseen. */
@ExtendWith(PostgresExtension.class)
class SnilsDisclosureTest {
    private static final List<String> HIDDEN = List.of("112-233-445 95", "087-654-303 00", "123-456-789 64");
    private static final String FREE = "160-722-394 47";

    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final Actor curious = Actors.worker();
    private final TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;

    SnilsDisclosureTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void start() {
        ochag = TestOchag.on(database.dataSource())
                .clock(clock)
                .install(new FamiliesModule())
                .override(DisclosureRules.class, new DisclosureRules(2, Duration.ofHours(1)))
                .start();
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().everywhere(curious, FIND, REGISTER);
        MergeDesk desk = MergeDesk.of(ochag, Actors.system());
        for (String number : HIDDEN) {
            if (database.number("select count(*) from ochag_families.person where snils = ?", digits(number)) == 0) {
                FamilyId family = desk.family(FamilyFixture.at(point).mother("Тайная", "Анна", number, "+79275000061"));
                desk.restrict(family);
            }
        }
    }

    @AfterEach
    void stop() {
        ochag.close();
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private String attempt(String number) {
        Throwable refused = catchThrowable(() -> ochag.get(Families.class)
                .register(
                        curious,
                        FamilyFixture.at(point)
                                .mother("Любопытная", "Ия", number, "+79275000062")
                                .command()));
        return refused == null
                ? "registered"
                : ((DomainException) refused).error().code();
    }

    @Test
    void itIsToldOfSoManyPersonsAndThenNotWhetherANumberIsTaken() {
        assertThat(attempt(HIDDEN.get(0))).isEqualTo("families.snils-taken");
        assertThat(attempt(HIDDEN.get(0))).as("nothing new is learnt").isEqualTo("families.snils-taken");
        assertThat(attempt(HIDDEN.get(1))).isEqualTo("families.snils-taken");
        assertThat(attempt(HIDDEN.get(2))).isEqualTo("families.snils-too-often");
        assertThat(attempt(FREE)).as("a free number tells as little").isEqualTo("families.snils-too-often");
        assertThat(catchThrowable(() -> ochag.get(Families.class)
                        .register(
                                curious,
                                FamilyFixture.at(point)
                                        .mother("Без номера", "Ия")
                                        .command())))
                .as("help is never blocked")
                .isNull();
        clock.advance(Duration.ofHours(1));
        assertThat(attempt(HIDDEN.get(2))).isEqualTo("families.snils-taken");
    }

    @Test
    void eachTimeStandsInTheAccessLogThoughTheRegistrationIsUndone() {
        assertThat(attempt(HIDDEN.get(0))).isEqualTo("families.snils-taken");
        assertThat(database.number(
                        "select count(*) from ochag_platform.audit_entry where operation = 'families.snils-taken' and staff_id = ?",
                        ((Actor.Staff) curious).staff().value()))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from ochag_families.person where surname = 'Любопытная'"))
                .isZero();
    }
}
