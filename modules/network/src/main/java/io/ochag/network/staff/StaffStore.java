package io.ochag.network.staff;

import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.SpecialistProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;

/** Keeps workers and posts as a profile states them. */
public final class StaffStore {
    private final StaffMapper staff;
    private final PostMapper posts;

    @Inject
    StaffStore(StaffMapper staff, PostMapper posts) {
        this.staff = staff;
        this.posts = posts;
    }

    public void put(SpecialistProfileEntry profile) {
        staff.putProfile(profile);
    }

    public void put(StaffEntry worker) {
        staff.put(StaffRow.of(worker));
        staff.clearProfiles(worker.id());
        for (SpecialistProfile profile : worker.profiles()) {
            staff.addProfile(worker.id(), profile);
        }
    }

    public void put(PostEntry post) {
        posts.put(post, codes(post.territories()));
    }

    /** Takes a post that is about to change out of its old days. */
    public void release(PostEntry post) {
        posts.release(post.code());
    }

    public void endPost(String code, LocalDate day) {
        posts.endStated(code, day);
    }

    static String[] codes(Collection<TerritoryCode> territories) {
        return territories.stream().map(TerritoryCode::value).toArray(String[]::new);
    }
}
