package io.ochag.network;

import io.ochag.network.announcement.AnnouncementModule;
import io.ochag.network.deputy.DeputyModule;
import io.ochag.network.history.HistoryModule;
import io.ochag.network.leaving.LeavingModule;
import io.ochag.network.place.PlaceModule;
import io.ochag.network.profile.ProfileModule;
import io.ochag.network.role.RoleModule;
import io.ochag.network.staff.StaffModule;
import io.ochag.network.structure.StructureModule;
import io.ochag.platform.OchagModule;

/** Network: supplies {@code RoleGrants}, {@code PlaceDirectory} and {@code StaffDirectory} to the others and needs nothing of them. */
public final class NetworkModule extends OchagModule {
    @Override
    public String name() {
        return "network";
    }

    @Override
    protected void configure() {
        schema(2);
        permissions(NetworkPermission.values());
        event("network.place-opened", PlaceOpened.class);
        event("network.place-closed", PlaceClosed.class);
        event("network.place-regrouped", PlaceRegrouped.class);
        event("network.post-assigned", PostAssigned.class);
        event("network.post-ended", PostEnded.class);
        event("network.post-regrouped", PostRegrouped.class);
        event("network.fact-withdrawn", NetworkFactWithdrawn.class);
        install(new StructureModule());
        install(new PlaceModule());
        install(new StaffModule());
        install(new RoleModule());
        install(new DeputyModule());
        install(new LeavingModule());
        install(new AnnouncementModule());
        install(new HistoryModule());
        install(new ProfileModule());
    }
}
