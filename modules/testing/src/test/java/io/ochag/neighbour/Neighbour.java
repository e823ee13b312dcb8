package io.ochag.neighbour;

/** What the neighbour offers. */
public interface Neighbour {}
