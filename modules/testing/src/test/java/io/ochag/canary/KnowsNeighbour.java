package io.ochag.canary;

import io.ochag.neighbour.Neighbour;

interface KnowsNeighbour extends Neighbour {}
