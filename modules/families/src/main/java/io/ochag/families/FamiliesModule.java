package io.ochag.families;

import io.ochag.families.duplicates.DuplicatesModule;
import io.ochag.families.matching.MatchingModule;
import io.ochag.families.registry.RegistryModule;
import io.ochag.families.search.SearchModule;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.platform.OchagModule;
import io.ochag.platform.Requires;

/** The families module: install it beside the platform. Its routes are in {@code FamiliesHttpModule}. */
@Requires(PlaceDirectory.class)
public final class FamiliesModule extends OchagModule {
    @Override
    public String name() {
        return "families";
    }

    @Override
    protected void configure() {
        schema(5);
        event("families.registered", FamilyRegistered.class);
        event("families.member-joined", MemberJoined.class);
        event("families.person-registered", PersonRegistered.class);
        permissions(FamiliesPermission.values());
        install(new RegistryModule());
        install(new SearchModule());
        install(new MatchingModule());
        install(new DuplicatesModule());
    }
}
