package io.ochag.web;

import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Signing in and what follows from it. A token is known to the client alone; the database keeps its hash. */
public interface Sessions {
    /**
     * Opens a session under a new token. Who holds one post today has it chosen; who holds several chooses by {@link #choosePost}. Failures:
     * {@code web.sign-in-refused} for an unknown login, a wrong password and a disabled account alike and after the same time;
     * {@code web.no-post-today}; {@code web.too-many-attempts}.
     */
    SignedIn signIn(Attempt attempt);

    /** The session of this token, if it is open; asking keeps it from idling out. */
    Optional<Session> find(String token);

    /** What the session's owner sees of it. Failure: {@code web.sign-in-required}. */
    Details details(String token);

    /** Chooses the post to work in. Failures: {@code web.sign-in-required}, {@code web.post-not-yours}. */
    Details choosePost(String token, AssignmentId post);

    /**
     * Gives the session's owner another password; all their other sessions end. Failures: {@code web.sign-in-required},
     * {@code web.old-password}, {@code web.too-many-attempts}, because a wrong old password counts as an attempt to sign in.
     */
    void changePassword(PasswordChange change);

    /** Ends a session. Doing it twice does no harm. */
    void signOut(String token);

    /**
     * An attempt to sign in.
     *
     * @param clientAddress what attempts are counted by, beside the login
     * @param replaced token of the client's old session, which ends
     */
    record Attempt(
            @PersonalData(Kind.NAME) String login,
            @NotPersonal String password,
            @NotPersonal String clientAddress,
            @NotPersonal Optional<String> replaced) {
        @Override
        public String toString() {
            return "Attempt[***]";
        }
    }

    /**
     * A change of the own password.
     *
     * @param token of the session in which it is changed, which stays open
     * @param clientAddress what attempts are counted by, beside the login
     */
    record PasswordChange(
            @NotPersonal String token,
            @NotPersonal String old,
            Password fresh,
            @NotPersonal String clientAddress) {
        @Override
        public String toString() {
            return "PasswordChange[***]";
        }
    }

    /**
     * An open session.
     *
     * @param csrfToken what every request that may change something must carry beside the cookie
     */
    record Session(
            StaffId staff,
            Optional<AssignmentId> post,
            @NotPersonal String csrfToken) {
        @Override
        public String toString() {
            return "Session[" + staff + "]";
        }
    }

    /** A new session with its token. */
    record SignedIn(@NotPersonal String token, Details details) {
        @Override
        public String toString() {
            return "SignedIn[***]";
        }
    }

    /**
     * A session as its owner sees it.
     *
     * @param name the owner's name as colleagues see it
     * @param posts today's posts
     * @param post the chosen one
     * @param permissions codes of what the chosen post allows, in order; empty until one is chosen
     */
    record Details(
            StaffId staff,
            @PersonalData(Kind.NAME) String name,
            List<Post> posts,
            Optional<AssignmentId> post,
            Set<String> permissions,
            @NotPersonal String csrfToken) {
        @Override
        public String toString() {
            return "Details[" + staff + "]";
        }
    }
}
