package io.ochag.network.profile;

import io.ochag.network.place.CatchmentEntry;
import io.ochag.network.place.PlaceEntry;
import io.ochag.network.place.PlaceStore;
import io.ochag.network.place.RoomEntry;
import io.ochag.network.role.RoleStore;
import io.ochag.network.staff.PostEntry;
import io.ochag.network.staff.PostStore;
import io.ochag.network.staff.StaffEntry;
import io.ochag.network.staff.StaffStore;
import io.ochag.network.structure.OrganisationEntry;
import io.ochag.network.structure.StructureStore;
import io.ochag.network.timeline.Stated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Every kind of thing in a profile, in the order in which they refer to each other. */
final class ProfileKinds {
    static final String PLACE = "place";
    static final String STAFF = "staff";
    static final String POST = "assignment";

    private final ProfileEntryMapper entries;
    private final List<ProfileKind<?>> inOrder;

    @Inject
    ProfileKinds(
            StructureStore structure,
            PlaceStore places,
            StaffStore staff,
            PostStore posts,
            RoleStore roles,
            ProfileEntryMapper entries) {
        this.entries = entries;
        this.inOrder = List.of(
                kind("territory", Profile::territories, it -> it.code().value(), (all, day) -> {
                    all.forEach(it -> structure.release(it.thing()));
                    all.forEach(it -> structure.put(it.thing(), day));
                }),
                kind("service_network", Profile::networks, it -> it.code().value(), each(structure::put)),
                kind(
                        "specialist_profile",
                        Profile::specialistProfiles,
                        it -> it.code().value(),
                        each((it, day) -> staff.put(it))),
                kind("role", Profile::roles, it -> it.code().value(), each(roles::put)),
                kind(
                        "organisation",
                        Profile::organisations,
                        OrganisationEntry::code,
                        each((it, day) -> structure.put(it))),
                kind(PLACE, Profile::places, PlaceEntry::code, each(places::put)),
                kind("room", Profile::rooms, RoomEntry::code, each(places::put)),
                kind("catchment", Profile::catchments, CatchmentEntry::code, (all, day) -> {
                    all.forEach(it -> places.release(it.thing()));
                    all.forEach(it -> places.put(it.thing()));
                }),
                kind(STAFF, Profile::staff, StaffEntry::code, (all, day) -> all.forEach(staff::put)),
                new ProfileKind<>(POST, Profile::posts, PostEntry::code, posts::put, posts::end));
    }

    List<ProfileKind<?>> inOrder() {
        return inOrder;
    }

    /** A kind that is called as its table is. */
    private <T extends Record> ProfileKind<T> kind(
            String table,
            Function<Profile, List<T>> stated,
            Function<T, String> code,
            BiConsumer<List<Stated<T>>, LocalDate> put) {
        return new ProfileKind<>(table, stated, code, put, (gone, day) -> entries.endThing(table, gone, day));
    }

    private static <T extends Record> BiConsumer<List<Stated<T>>, LocalDate> each(BiConsumer<T, LocalDate> put) {
        return (all, day) -> all.forEach(it -> put.accept(it.thing(), day));
    }
}
