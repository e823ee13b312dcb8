package io.ochag.web;

import io.ochag.kernel.access.Permission;

/**
 * Who may call a route. A permission is a declaration, for the API document and the access matrix: the API method behind the route enforces it.
 * The web layer itself only demands that somebody is signed in, except where a route is open.
 */
public sealed interface Access {
    /** Whoever has this permission. */
    record Permitted(Permission permission) implements Access {}

    /** Everybody who is signed in; {@code why} tells the reader why no permission is needed. */
    record SignedIn(String why) implements Access {}

    /** Everybody; {@code why} tells the reader why that is safe. */
    record Open(String why) implements Access {}

    /** Nothing was said: {@link RouteChecks} refuses such a route. */
    record Undeclared() implements Access {}
}
