package io.ochag.web.session;

import java.time.Instant;

/** How many attempts a login or an address has made since when. */
record CountRow(Integer attempts, Instant since) {}
