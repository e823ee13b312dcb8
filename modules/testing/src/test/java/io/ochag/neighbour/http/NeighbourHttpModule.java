package io.ochag.neighbour.http;

/** Offered to those who compose a process. */
public final class NeighbourHttpModule {}
