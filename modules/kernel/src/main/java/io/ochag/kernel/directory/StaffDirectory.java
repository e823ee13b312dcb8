package io.ochag.kernel.directory;

import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: the workers and their posts, in bulk. {@code network} supplies it, or the host. */
public interface StaffDirectory {
    /** What a list shows for each worker; unknown ids are absent. */
    Map<StaffId, Label> labels(Set<StaffId> staff);

    /**
     * The posts that a worker may act in on that day, in a stable order: own ones, then those where the worker is a deputy. Empty for one who is
     * unknown or has left.
     */
    List<Post> posts(StaffId staff, LocalDate day);

    /** Whose each post is, whoever acts in it, also of the past and to come; unknown ids are absent. */
    Map<AssignmentId, StaffId> holders(Set<AssignmentId> posts);

    /** A worker's name as colleagues see it. It prints masked. */
    record Label(StaffId staff, @PersonalData(Kind.NAME) String text) {
        @Override
        public String toString() {
            return "Label[" + staff + "]";
        }
    }

    /**
     * A post on a given day.
     *
     * @param staff who may act in it: the holder or a deputy
     * @param role code of the role that gives this post its rights
     * @param roleName the role's name in Russian
     * @param placeName where, for the person who chooses a post
     * @param deputyFor whose post it is, where the worker is only a deputy in it
     */
    record Post(
            AssignmentId id,
            StaffId staff,
            PlaceId place,
            @NotPersonal String placeName,
            @NotPersonal String role,
            @NotPersonal String roleName,
            Optional<StaffId> deputyFor) {
        /** A post of the worker's own. */
        public Post(AssignmentId id, StaffId staff, PlaceId place, String placeName, String role, String roleName) {
            this(id, staff, place, placeName, role, roleName, Optional.empty());
        }
    }
}
