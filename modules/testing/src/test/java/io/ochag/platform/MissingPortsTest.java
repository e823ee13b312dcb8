package io.ochag.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.notes.NotesModule;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class MissingPortsTest {
    @Test
    void whatNobodySuppliesIsSaidInOneSentence() {
        assertThatThrownBy(() -> Ochag.on(new PGSimpleDataSource())
                        .install(new NotesModule())
                        .build())
                .isInstanceOf(OchagException.class)
                .hasMessage(
                        "OchagPlatformModule needs RoleGrants; NotesModule needs PlaceDirectory: install a module that"
                                + " supplies it, or pass your own with override(port, implementation).");
    }

    @Test
    void whatTheHostPassesIsNotMissing() {
        assertThatThrownBy(() -> Ochag.on(new PGSimpleDataSource())
                        .install(new NotesModule())
                        .override(RoleGrants.class, actor -> Grants.NONE)
                        .build())
                .isInstanceOf(OchagException.class)
                .hasMessageStartingWith("NotesModule needs PlaceDirectory:");
    }
}
