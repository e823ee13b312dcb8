package io.ochag.web.server;

import io.ochag.kernel.text.Language;
import io.ochag.web.dispatch.Languages;
import io.ochag.web.dispatch.RequestIds;
import io.ochag.web.json.Json;
import io.ochag.web.problem.HttpError;
import io.ochag.web.problem.Problem;
import io.ochag.web.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty refuses before our code sees it (broken URLs, headers too large), as problems; its own pages repeat the request. */
final class ErrorPages extends ErrorHandler {
    private final Problems problems;
    private final Json json;
    private final SecurityHeaders headers;

    ErrorPages(Problems problems, Json json, SecurityHeaders headers) {
        this.problems = problems;
        this.json = json;
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String requestId = UUID.randomUUID().toString();
        Language language = Languages.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        Problem problem = problems.of(HttpError.ofStatus(response.getStatus()), requestId);
        response.setStatus(problem.status());
        HttpFields.Mutable answer = response.getHeaders();
        headers.put(answer::put);
        answer.put(RequestIds.HEADER, requestId);
        answer.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        Content.Sink.write(response, true, new String(json.write(problem, language), StandardCharsets.UTF_8), callback);
        return true;
    }

    @Override
    public ByteBuffer badMessageError(int status, @Nullable String reason, HttpFields.Mutable fields) {
        String requestId = UUID.randomUUID().toString();
        headers.put(fields::put);
        fields.put(RequestIds.HEADER, requestId);
        fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        return ByteBuffer.wrap(json.write(problems.of(HttpError.ofStatus(status), requestId), Language.RU));
    }
}
