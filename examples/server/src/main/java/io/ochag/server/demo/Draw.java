package io.ochag.server.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same whenever it is asked about the same thing. */
final class Draw {
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;

    /** @param what tells apart several questions about one number */
    Draw(long seed, long number, int what) {
        this.random = new SplittableRandom(seed * SPREAD + number * 64 + what);
        random.nextLong(); // neighbouring seeds begin alike
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double share() {
        return random.nextDouble();
    }

    /** Both ends may come. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T among(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The earlier in the list, the more often: the first third half of the time. */
    <T> T commonest(List<T> all) {
        return all.get((int) (Math.pow(random.nextDouble(), 1.6) * all.size()));
    }

    SplittableRandom random() {
        return random;
    }
}
