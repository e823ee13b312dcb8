package io.ochag.web.http;

import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.web.Sessions;
import java.util.List;
import java.util.Optional;

/**
 * A session as its owner sees it.
 *
 * @param name the owner's name
 * @param posts today's posts
 * @param post the chosen one; absent until one is chosen
 * @param permissions what the chosen post allows
 * @param csrfToken to be sent as {@code X-CSRF-Token} with everything but GET
 */
record SessionView(
        StaffId staff,
        @PersonalData(Kind.NAME) String name,
        List<PostView> posts,
        Optional<AssignmentId> post,
        @NotPersonal List<String> permissions,
        @NotPersonal String csrfToken) {
    static SessionView of(Sessions.Details details) {
        return new SessionView(
                details.staff(),
                details.name(),
                details.posts().stream().map(PostView::of).toList(),
                details.post(),
                List.copyOf(details.permissions()),
                details.csrfToken());
    }

    @Override
    public String toString() {
        return "SessionView[" + staff + "]";
    }

    /**
     * A post to choose.
     *
     * @param deputyFor whose it is, where the worker acts in it as a deputy
     */
    record PostView(
            AssignmentId post,
            PlaceId place,
            @NotPersonal String placeName,
            @NotPersonal String role,
            @NotPersonal String roleName,
            Optional<StaffId> deputyFor) {
        static PostView of(Post post) {
            return new PostView(
                    post.id(), post.place(), post.placeName(), post.role(), post.roleName(), post.deputyFor());
        }
    }
}
