package io.ochag.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.FamilyId;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryPorts;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class TestOchagTest {
    @Test
    void startsThePlatformAloneWithPortsInMemory(TestDatabase database) {
        try (TestOchag ochag = TestOchag.start(database, MutableClock.at(LocalDate.of(2026, 3, 2)))) {
            Actor auditor = Actors.worker();
            FamilyId hidden = ochag.ports().families().add("Кленова");
            ochag.ports().grants().everywhere(auditor, AuditPermission.READ);
            ochag.ports().restrictions().hide(hidden);
            assertThat(ochag.get(AccessControl.class)
                            .visibility(auditor, AuditPermission.READ)
                            .hiddenFamilies())
                    .containsExactly(hidden);
            assertThat(database.column("select nspname from pg_namespace where nspname like 'ochag%'"))
                    .containsExactly("ochag_platform");
        }
    }

    @Test
    void whatAModuleOrTheTestSuppliesWins() {
        InMemoryPorts own = InMemoryPorts.empty();
        TestOchag ochag = TestOchag.build(binder -> {
            binder.bind(RoleGrants.class).toInstance(own.grants());
            com.google.inject.multibindings.OptionalBinder.newOptionalBinder(binder, Restrictions.class)
                    .setBinding()
                    .toInstance(own.restrictions());
        });
        assertThat(ochag.get(RoleGrants.class)).isSameAs(own.grants());
        assertThat(ochag.get(Restrictions.class)).isSameAs(own.restrictions());
        assertThat(ochag.get(FamilyDirectory.class)).isSameAs(ochag.ports().families());
    }
}
