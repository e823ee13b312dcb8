package io.ochag.testing.ports;

import com.google.inject.AbstractModule;
import com.google.inject.Key;
import com.google.inject.multibindings.OptionalBinder;
import io.ochag.kernel.access.ConsentCheck;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.StaffDirectory;
import java.util.Set;

/** The ports in memory that complete a module, as one set. Where an installed module supplies a port itself, ours is not used. */
public record InMemoryPorts(
        InMemoryRoleGrants grants,
        InMemoryRestrictions restrictions,
        InMemoryConsents consents,
        InMemoryFamilyDirectory families,
        InMemoryPlaceDirectory places,
        InMemoryStaffDirectory staff) {

    public static InMemoryPorts empty() {
        InMemoryRestrictions restrictions = new InMemoryRestrictions();
        return new InMemoryPorts(
                new InMemoryRoleGrants(),
                restrictions,
                new InMemoryConsents(),
                new InMemoryFamilyDirectory(restrictions),
                new InMemoryPlaceDirectory(),
                new InMemoryStaffDirectory());
    }

    /** Binds the ports that are not among those bound already. */
    public AbstractModule without(Set<Key<?>> bound) {
        return new AbstractModule() {
            @Override
            protected void configure() {
                missing(RoleGrants.class, grants);
                missing(FamilyDirectory.class, families);
                missing(PlaceDirectory.class, places);
                missing(StaffDirectory.class, staff);
                if (!bound.contains(Key.get(Restrictions.class))) {
                    OptionalBinder.newOptionalBinder(binder(), Restrictions.class)
                            .setBinding()
                            .toInstance(restrictions);
                }
                if (!bound.contains(Key.get(ConsentCheck.class))) {
                    OptionalBinder.newOptionalBinder(binder(), ConsentCheck.class)
                            .setBinding()
                            .toInstance(consents);
                }
            }

            private <T> void missing(Class<T> port, T inMemory) {
                if (!bound.contains(Key.get(port))) {
                    bind(port).toInstance(inMemory);
                }
            }
        };
    }
}
