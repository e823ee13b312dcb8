package io.ochag.families.http;

/** How many pieces a file has. */
record CompleteBody(Integer pieces) {}
