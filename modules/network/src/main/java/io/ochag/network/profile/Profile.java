package io.ochag.network.profile;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.network.place.CatchmentEntry;
import io.ochag.network.place.PlaceEntry;
import io.ochag.network.place.RoomEntry;
import io.ochag.network.role.RoleEntry;
import io.ochag.network.staff.PostEntry;
import io.ochag.network.staff.SpecialistProfileEntry;
import io.ochag.network.staff.StaffEntry;
import io.ochag.network.structure.NetworkEntry;
import io.ochag.network.structure.OrganisationEntry;
import io.ochag.network.structure.TerritoryEntry;
import java.util.List;

/** A region profile that was found sound. */
record Profile(
        @NotPersonal String region,
        @NotPersonal String name,
        List<TerritoryEntry> territories,
        List<NetworkEntry> networks,
        List<SpecialistProfileEntry> specialistProfiles,
        List<RoleEntry> roles,
        List<OrganisationEntry> organisations,
        List<PlaceEntry> places,
        List<RoomEntry> rooms,
        List<CatchmentEntry> catchments,
        List<StaffEntry> staff,
        List<PostEntry> posts) {
    @Override
    public String toString() {
        return "Profile[" + region + "]";
    }
}
