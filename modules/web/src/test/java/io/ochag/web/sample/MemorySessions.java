package io.ochag.web.sample;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.StaffId;
import io.ochag.web.Sessions;
import io.ochag.web.WebError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sessions without a database: three are open from the start. */
public final class MemorySessions implements Sessions {
    /** Token of a session with a post. */
    public static final String AT_WORK = "A".repeat(43);
    /** Token of a session whose post is not chosen. */
    public static final String UNDECIDED = "B".repeat(43);

    private static final StaffId STAFF = new StaffId(UUID.fromString("0190a0a0-0000-7000-8000-0000000000aa"));
    private static final AssignmentId POST = new AssignmentId(STAFF.value());

    private final Map<String, Session> open = new ConcurrentHashMap<>(Map.of(
            AT_WORK, new Session(STAFF, Optional.of(POST), "csrf-of-a"),
            UNDECIDED, new Session(STAFF, Optional.empty(), "csrf-of-b")));
    private final List<String> addresses = new CopyOnWriteArrayList<>();

    @Override
    public SignedIn signIn(Attempt attempt) {
        addresses.add(attempt.clientAddress());
        throw DomainException.of(WebError.SIGN_IN_REFUSED);
    }

    /** From where attempts came. */
    public List<String> addresses() {
        return new ArrayList<>(addresses);
    }

    @Override
    public Optional<Session> find(String token) {
        return Optional.ofNullable(open.get(token));
    }

    @Override
    public Details details(String token) {
        return find(token)
                .map(session -> new Details(
                        session.staff(), "Ёлкина А. П.", List.of(), session.post(), Set.of(), session.csrfToken()))
                .orElseThrow(() -> DomainException.of(WebError.SIGN_IN_REQUIRED));
    }

    @Override
    public Details choosePost(String token, AssignmentId post) {
        return details(token);
    }

    @Override
    public void changePassword(PasswordChange change) {
        throw DomainException.of(WebError.OLD_PASSWORD);
    }

    @Override
    public void signOut(String token) {
        open.remove(token);
    }
}
