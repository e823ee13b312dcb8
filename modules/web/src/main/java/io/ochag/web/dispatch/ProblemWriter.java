package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.ochag.kernel.text.Language;
import io.ochag.web.json.Json;
import io.ochag.web.problem.Problem;
import io.ochag.web.problem.Problems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Answers a request with a problem. */
@Singleton
public final class ProblemWriter {
    private static final int UNAUTHENTICATED = 401;

    private final Problems problems;
    private final Json json;

    @Inject
    public ProblemWriter(Problems problems, Json json) {
        this.problems = problems;
        this.json = json;
    }

    public void write(Context request, Throwable thrown) {
        write(request, problems.of(thrown, RequestIds.of(request)));
        problems.retryAfter(thrown).ifPresent(seconds -> request.header(Header.RETRY_AFTER, seconds.toString()));
    }

    public void write(Context request, Problem problem) {
        Language language = Languages.of(request.header(Header.ACCEPT_LANGUAGE));
        request.status(problem.status());
        request.contentType(Problem.MEDIA_TYPE);
        request.header(Header.CACHE_CONTROL, "no-store");
        if (problem.status() == UNAUTHENTICATED) {
            // RFC 9110 wants one; this one makes no browser ask for a password
            request.header(Header.WWW_AUTHENTICATE, "Bearer");
        }
        request.header(Header.CONTENT_LANGUAGE, language.name().toLowerCase(Locale.ROOT));
        request.header(Header.VARY, Header.ACCEPT_LANGUAGE);
        request.result(json.write(problem, language));
    }
}
