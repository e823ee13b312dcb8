package io.ochag.benchmark;

import io.ochag.kernel.access.Actor;
import io.ochag.platform.Ochag;
import java.util.function.BiConsumer;

/**
 * Something that is asked over HTTP, and the same of the API behind it.
 *
 * @param body empty for a GET
 */
record Question(String method, String path, String body, BiConsumer<Ochag, Actor> api) {}
