package io.ochag.neighbour.inner;

/** Not for others. */
public final class Hidden {}
