package io.ochag.benchmark;

import java.util.UUID;

/**
 * Somebody who is signed in.
 *
 * @param placeTurn the turn of the worker's place among the places of the seed
 * @param headers cookie and key of the session, as header lines
 * @param tokenHash what the session is looked up by
 */
record Worker(int placeTurn, UUID place, UUID staff, UUID post, String headers, byte[] tokenHash) {}
