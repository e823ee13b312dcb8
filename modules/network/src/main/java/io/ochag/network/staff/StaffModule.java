package io.ochag.network.staff;

import com.google.inject.Scopes;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.network.Assignments;
import io.ochag.network.SpecialistProfile;
import io.ochag.network.Staff;
import io.ochag.platform.FeatureModule;

/** Workers, posts and the staff directory. */
public final class StaffModule extends FeatureModule {
    @Override
    protected void configure() {
        mapper(StaffMapper.class);
        mapper(PostMapper.class);
        code(SpecialistProfile.class, SpecialistProfile::new);
        bind(PostStore.class).in(Scopes.SINGLETON);
        bind(StaffStore.class).in(Scopes.SINGLETON);
        bind(Staff.class).to(StoredStaff.class).in(Scopes.SINGLETON);
        bind(Assignments.class).to(PostsByHand.class).in(Scopes.SINGLETON);
        bind(StaffDirectory.class).to(StoredStaffDirectory.class).in(Scopes.SINGLETON);
    }
}
