package io.ochag.platform.notify.http;

import io.ochag.kernel.directory.ContactKind;
import io.ochag.platform.notify.Channel;
import io.ochag.platform.notify.Message;
import io.ochag.platform.notify.Outcome;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Set;

/** One POST a message, with its key as {@code Idempotency-Key}: a gateway that knows the header sends a repetition once. */
final class GatewayChannel implements Channel {
    /** Not now: too slow, too early, too many. What is 500 or above is the gateway's own trouble. */
    private static final Set<Integer> TEMPORARY = Set.of(408, 423, 425, 429);

    private final GatewayOptions options;
    private final HttpClient client;

    GatewayChannel(GatewayOptions options) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .connectTimeout(options.patience())
                // a message goes to whom it was meant for or to nobody
                .followRedirects(Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public ContactKind kind() {
        return options.kind();
    }

    @Override
    public Outcome send(Message message) {
        try {
            return outcome(
                    client.send(request(message), BodyHandlers.discarding()).statusCode());
        } catch (HttpTimeoutException e) {
            return new Outcome.TryLater("timeout");
        } catch (IOException e) {
            return new Outcome.TryLater("connection");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.TryLater("interrupted");
        }
    }

    private static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome.Accepted();
        }
        String code = "status-" + status;
        return status >= 500 || TEMPORARY.contains(status) ? new Outcome.TryLater(code) : new Outcome.Refused(code);
    }

    private HttpRequest request(Message message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(options.url())
                .timeout(options.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", message.key())
                .POST(BodyPublishers.ofString(body(message)));
        options.authorization().ifPresent(value -> request.header("Authorization", value));
        return request.build();
    }

    private String body(Message message) {
        StringBuilder body = new StringBuilder(options.body());
        put(body, GatewayOptions.ID, message.key());
        put(body, GatewayOptions.TO, message.address());
        put(body, GatewayOptions.TEXT, message.text());
        return body.toString();
    }

    /** Replaces every occurrence; what was put in is not looked at again, whatever it holds. */
    private static void put(StringBuilder body, String hole, String value) {
        String escaped = JsonText.escaped(value);
        for (int at = body.indexOf(hole); at >= 0; at = body.indexOf(hole, at + escaped.length())) {
            body.replace(at, at + hole.length(), escaped);
        }
    }
}
