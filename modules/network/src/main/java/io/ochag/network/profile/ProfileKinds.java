package io.ochag.network.profile;

import io.ochag.network.place.CatchmentEntry;
import io.ochag.network.place.PlaceEntry;
import io.ochag.network.place.PlaceStore;
import io.ochag.network.place.RoomEntry;
import io.ochag.network.role.RoleStore;
import io.ochag.network.staff.PostEntry;
import io.ochag.network.staff.StaffEntry;
import io.ochag.network.staff.StaffStore;
import io.ochag.network.structure.OrganisationEntry;
import io.ochag.network.structure.StructureStore;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Every kind of thing in a profile, in the order in which they refer to each other. */
final class ProfileKinds {
    private final List<ProfileKind<?>> inOrder;

    @Inject
    ProfileKinds(
            StructureStore structure,
            PlaceStore places,
            StaffStore staff,
            RoleStore roles,
            ProfileEntryMapper entries) {
        inOrder = List.of(
                kind(entries, "territory", Profile::territories, it -> it.code().value(), structure::put)
                        .releasing(structure::release),
                kind(
                        entries,
                        "service_network",
                        Profile::networks,
                        it -> it.code().value(),
                        structure::put),
                kind(
                        entries,
                        "specialist_profile",
                        Profile::specialistProfiles,
                        it -> it.code().value(),
                        staff::put),
                kind(entries, "role", Profile::roles, it -> it.code().value(), roles::put),
                kind(entries, "organisation", Profile::organisations, OrganisationEntry::code, structure::put),
                kind(entries, "place", Profile::places, PlaceEntry::code, places::put),
                kind(entries, "room", Profile::rooms, RoomEntry::code, places::put),
                kind(entries, "catchment", Profile::catchments, CatchmentEntry::code, places::put)
                        .releasing(places::release),
                kind(entries, "staff", Profile::staff, StaffEntry::code, staff::put),
                new ProfileKind<>(
                        "assignment", Profile::posts, PostEntry::code, staff::put, staff::release, staff::endPost));
    }

    List<ProfileKind<?>> inOrder() {
        return inOrder;
    }

    /** A kind that is called as its table is. */
    private static <T> ProfileKind<T> kind(
            ProfileEntryMapper entries,
            String table,
            Function<Profile, List<T>> stated,
            Function<T, String> code,
            Consumer<T> put) {
        return new ProfileKind<>(
                table, stated, code, put, unneeded -> {}, (gone, day) -> entries.endThing(table, gone, day));
    }
}
