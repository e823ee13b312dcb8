package io.ochag.network.staff;

import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.SpecialistProfile;
import io.ochag.network.timeline.Stated;
import jakarta.inject.Inject;
import java.util.Collection;

/** Keeps workers as a profile states them. */
public final class StaffStore {
    private final StaffMapper staff;

    @Inject
    StaffStore(StaffMapper staff) {
        this.staff = staff;
    }

    public void put(SpecialistProfileEntry profile) {
        staff.putProfile(profile);
    }

    /** A worker whose dates are stated as before keeps those that a person has set since. */
    public void put(Stated<StaffEntry> stated) {
        StaffEntry worker = stated.thing();
        staff.put(StaffRow.of(worker), stated.keeps("during"));
        staff.clearProfiles(worker.id());
        for (SpecialistProfile profile : worker.profiles()) {
            staff.addProfile(worker.id(), profile);
        }
    }

    static String[] codes(Collection<TerritoryCode> territories) {
        return territories.stream().map(TerritoryCode::value).toArray(String[]::new);
    }
}
