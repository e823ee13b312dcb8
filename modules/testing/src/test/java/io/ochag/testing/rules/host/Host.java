package io.ochag.testing.rules.host;

import io.ochag.neighbour.Neighbour;
import io.ochag.neighbour.http.NeighbourHttpModule;
import io.ochag.neighbour.http.NeighbourRoutes;
import io.ochag.neighbour.inner.Hidden;
import io.ochag.neighbour.spi.Wanted;

record Host(Neighbour offered, Wanted wanted, NeighbourHttpModule wiring, Hidden hidden, NeighbourRoutes routes) {}
