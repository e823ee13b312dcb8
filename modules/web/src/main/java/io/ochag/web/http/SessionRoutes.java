package io.ochag.web.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.web.Call;
import io.ochag.web.Password;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import io.ochag.web.Sessions;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Signing in and out, and choosing a post. */
final class SessionRoutes implements RouteSource {
    private static final String OWN_SESSION =
            "It works on the session of the cookie alone, which may not have a post yet";

    private final Sessions sessions;

    @Inject
    SessionRoutes(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Who wants to sign in. */
    record SignInBody(
            @PersonalData(Kind.NAME) @Size(max = 200) String login,
            @NotPersonal @Size(max = 400) String password) {
        Sessions.Attempt attempt(Call call) {
            return new Sessions.Attempt(
                    login,
                    password,
                    call.exchange().clientAddress(),
                    call.exchange().sessionToken());
        }

        @Override
        public String toString() {
            return "SignInBody[***]";
        }
    }

    /** Which post to work in. */
    record PostBody(AssignmentId post) {}

    /** The old password and another. */
    record OwnPasswordBody(@NotPersonal @Size(max = 400) String old, Password fresh) {
        @Override
        public String toString() {
            return "OwnPasswordBody[***]";
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/session")
                        .open("Whoever signs in is not signed in yet")
                        .summary("Войти", "Sign in")
                        .description(
                                "Открывает сеанс в cookie. Кто занимает несколько должностей, затем выбирает одну.",
                                "Opens a session in a cookie. Who holds several posts then chooses one.")
                        .withoutKey()
                        .body(SignInBody.class)
                        .answers(SessionView.class)
                        .handle((call, body) -> {
                            refuseMachines(call);
                            Sessions.SignedIn signedIn = sessions.signIn(body.attempt(call));
                            call.exchange().keepSession(signedIn.token());
                            return SessionView.of(signedIn.details());
                        }),
                Route.query(GET, "/session")
                        .open(OWN_SESSION)
                        .summary("Мой сеанс", "My session")
                        .answers(SessionView.class)
                        .handle(call -> SessionView.of(sessions.details(token(call)))),
                Route.command(POST, "/session/post")
                        .open(OWN_SESSION)
                        .summary("Выбрать должность", "Choose a post")
                        .withoutKey()
                        .body(PostBody.class)
                        .answers(SessionView.class)
                        .handle((call, body) -> SessionView.of(sessions.choosePost(token(call), body.post()))),
                Route.command(POST, "/session/password")
                        .open(OWN_SESSION)
                        .summary("Сменить свой пароль", "Change my password")
                        .description(
                                "Этот сеанс остаётся, остальные сеансы этого работника заканчиваются.",
                                "This session stays; all others of this worker end.")
                        .withoutKey()
                        .body(OwnPasswordBody.class)
                        .run((call, body) -> sessions.changePassword(new Sessions.PasswordChange(
                                token(call),
                                body.old(),
                                body.fresh(),
                                call.exchange().clientAddress()))),
                Route.command(POST, "/session/sign-out")
                        .open(OWN_SESSION)
                        .summary("Выйти", "Sign out")
                        .withoutKey()
                        .run(call -> {
                            call.exchange().sessionToken().ifPresent(sessions::signOut);
                            call.exchange().forgetSession();
                        }));
    }

    /** A machine has its key; signed in as a worker it would be one whom nobody sees. */
    private static void refuseMachines(Call call) {
        if (call.actor() instanceof Actor.Machine) {
            throw DomainException.of(KernelError.FORBIDDEN);
        }
    }

    private static String token(Call call) {
        return call.exchange().sessionToken().orElseThrow(() -> DomainException.of(WebError.SIGN_IN_REQUIRED));
    }
}
