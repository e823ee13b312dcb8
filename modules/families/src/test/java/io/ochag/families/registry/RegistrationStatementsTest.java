package io.ochag.families.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyFixture;
import io.ochag.families.MemberRole;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.CountedStatements;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a registration costs. */
@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RegistrationStatementsTest {
    private static final int CHILDREN = 5;
    /** The person and the membership. */
    private static final int WRITTEN_OF_A_MEMBER = 2;

    private final Actor worker = Actors.worker();
    private CountedStatements statements;
    private TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase own) {
        database = own;
        statements = new CountedStatements(own.dataSource());
        ochag = TestOchag.on(statements.dataSource())
                .clock(MutableClock.at(TestOchag.USUAL_DAY))
                .install(new FamiliesModule())
                .start();
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().at(point, worker, FamiliesPermission.values());
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    private long registering(int children) {
        String surname = FamilyFixture.newSurname();
        FamilyFixture family = FamilyFixture.at(point).mother(surname, "Анна");
        for (int i = 0; i < children; i++) {
            family.child(surname, "Яна", LocalDate.of(2015 + i, 4, 10));
        }
        return statements
                .count(() -> ochag.get(Families.class).register(worker, family.command()))
                .statements();
    }

    @Test
    void everybodyIsComparedByOneStatement() {
        registering(0);

        long mother = registering(0);
        long all = registering(CHILDREN);

        assertThat(all - mother).isEqualTo(CHILDREN * WRITTEN_OF_A_MEMBER);
    }

    @Test
    void nobodyBelongsToAFamilyBeforeTheyAreBorn() {
        LocalDate born = LocalDate.of(2021, 4, 10);
        String surname = FamilyFixture.newSurname();

        FamilyId family = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .with(FamilyFixture.since(
                                        LocalDate.of(2020, 1, 1),
                                        MemberRole.CHILD,
                                        FamilyFixture.born(surname, "Яна", born)))
                                .command());

        assertThat(database.text(
                        "select lower(during)::text from ochag_families.membership where family_id = ?",
                        family.value()))
                .isEqualTo(born.toString());
    }
}
