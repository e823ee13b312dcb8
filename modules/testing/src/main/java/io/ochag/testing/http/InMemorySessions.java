package io.ochag.testing.http;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.web.Sessions;
import io.ochag.web.WebError;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sessions that a test opens for whom it likes, without accounts and passwords; sign-in itself is always refused. */
final class InMemorySessions implements Sessions {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> open = new ConcurrentHashMap<>();

    String open(Actor.Staff worker) {
        String token = secret();
        open.put(token, new Session(worker.staff(), Optional.of(worker.post()), secret()));
        return token;
    }

    String csrfToken(String token) {
        return session(token).csrfToken();
    }

    @Override
    public SignedIn signIn(Attempt attempt) {
        throw DomainException.of(WebError.SIGN_IN_REFUSED);
    }

    @Override
    public Optional<Session> find(String token) {
        return Optional.ofNullable(open.get(token));
    }

    @Override
    public Details details(String token) {
        Session session = session(token);
        return new Details(session.staff(), "Берегова Н. П.", List.of(), session.post(), Set.of(), session.csrfToken());
    }

    @Override
    public Details choosePost(String token, AssignmentId post) {
        Session session = session(token);
        if (!session.post().equals(Optional.of(post))) {
            throw DomainException.of(WebError.POST_NOT_YOURS);
        }
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

    private Session session(String token) {
        return find(token).orElseThrow(() -> DomainException.of(WebError.SIGN_IN_REQUIRED));
    }

    private String secret() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
