package io.ochag.web;

import java.util.Optional;

/** What sign-in needs of the connection and nobody else: the client's address and the session cookie. */
public interface Exchange {
    /** The address that attempts are counted by; behind a declared proxy the one that the proxy reports. */
    String clientAddress();

    /** The token that the session cookie carries, unchecked. */
    Optional<String> sessionToken();

    /** Gives the client a session cookie with this token. */
    void keepSession(String token);

    /** Makes the client forget its session cookie. */
    void forgetSession();
}
