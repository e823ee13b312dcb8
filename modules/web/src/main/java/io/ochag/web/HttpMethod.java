package io.ochag.web;

/** The methods that a route may have. Searches are POST: what is searched for must not stand in a URL. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
