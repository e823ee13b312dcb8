package io.ochag.neighbour.http;

/** Not for others. */
public final class NeighbourRoutes {}
