package io.ochag.neighbour.spi;

/** What the neighbour needs. */
public interface Wanted {}
