package io.ochag.network.place;

import io.ochag.kernel.person.NotPersonal;

/** What may change about a room. */
record RoomState(@NotPersonal String name, int capacity) {}
