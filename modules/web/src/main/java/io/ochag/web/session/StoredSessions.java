package io.ochag.web.session;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.web.Sessions;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** {@link Sessions} on the database. */
final class StoredSessions implements Sessions {
    private final SessionStore store;
    private final SigningIn signingIn;
    private final OwnPassword password;
    private final StaffDirectory staff;
    private final RoleGrants roles;
    private final Clock clock;

    @Inject
    StoredSessions(
            SessionStore store,
            SigningIn signingIn,
            OwnPassword password,
            StaffDirectory staff,
            RoleGrants roles,
            Clock clock) {
        this.store = store;
        this.signingIn = signingIn;
        this.password = password;
        this.staff = staff;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public SignedIn signIn(Attempt attempt) {
        SigningIn.Opened opened = signingIn.open(attempt, this::posts);
        return new SignedIn(opened.token(), details(opened.token(), opened.staff(), opened.post(), opened.posts()));
    }

    @Override
    public Optional<Session> find(String token) {
        return store.find(token)
                .map(row -> new Session(row.staffId(), Optional.ofNullable(row.postId()), Token.csrf(token)));
    }

    @Override
    public Details details(String token) {
        SessionRow row = open(token);
        return details(token, row.staffId(), Optional.ofNullable(row.postId()), posts(row.staffId()));
    }

    @Override
    public Details choosePost(String token, AssignmentId post) {
        SessionRow row = open(token);
        List<Post> posts = posts(row.staffId());
        if (posts.stream().noneMatch(held -> held.id().equals(post))) {
            throw DomainException.of(WebError.POST_NOT_YOURS);
        }
        store.choose(row, post);
        return details(token, row.staffId(), Optional.of(post), posts);
    }

    @Override
    public void changePassword(PasswordChange change) {
        password.change(open(change.token()), change);
    }

    @Override
    public void signOut(String token) {
        store.end(token);
    }

    private SessionRow open(String token) {
        return store.find(token).orElseThrow(() -> DomainException.of(WebError.SIGN_IN_REQUIRED));
    }

    private List<Post> posts(StaffId worker) {
        return staff.posts(worker, LocalDate.now(clock));
    }

    private Details details(String token, StaffId worker, Optional<AssignmentId> post, List<Post> posts) {
        Map<StaffId, StaffDirectory.Label> labels = staff.labels(Set.of(worker));
        StaffDirectory.Label label = labels.get(worker);
        Set<String> permissions = post.map(chosen -> roles.grants(new Actor.Staff(worker, chosen))
                        .reachByPermission()
                        .keySet())
                .orElse(Set.of());
        return new Details(
                worker, label == null ? "" : label.text(), posts, post, new TreeSet<>(permissions), Token.csrf(token));
    }
}
