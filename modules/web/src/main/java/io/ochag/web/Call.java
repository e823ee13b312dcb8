package io.ochag.web;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.text.Language;
import java.util.Optional;

/**
 * One request to a route, read and checked as the route declares. What a route did not declare cannot be asked for: that is a programming
 * error and throws {@link IllegalStateException}.
 */
public interface Call {
    /**
     * Who calls, with the purpose that header {@code X-Purpose} names, if any. On an open route without a session it is
     * {@link Actor.Anonymous}.
     */
    Actor actor();

    /** The one path parameter of this type. */
    <T> T id(Class<T> type);

    /** The path parameter of this name, for paths with several of a type. */
    <T> T path(String name, Class<T> type);

    /** The query parameter of this name, if it was given. */
    <T> Optional<T> query(String name, Class<T> type);

    /** The version that the caller has seen ({@code If-Match: "7"}), on routes that demand it. */
    long version();

    /** Which page is wanted, on paged routes. */
    PageRequest page();

    /** The caller's key for this command ({@code Idempotency-Key}), on routes that demand it. */
    String idempotencyKey();

    Language language();

    /** Names this request in logs and in problems. */
    String requestId();

    /**
     * The connection and the session cookie, for sign-in alone. A command with a key has none: its answer may be given again without running it,
     * and a cookie could not.
     */
    Exchange exchange();
}
