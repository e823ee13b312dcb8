package io.ochag.benchmark;

import io.ochag.server.demo.DemoFamilies;
import io.ochag.server.demo.DemoFamily;
import io.ochag.server.demo.DemoOptions;
import io.ochag.server.demo.Surnames;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** The families of the demo region in any number, with ids as a register has them that has grown for years. */
final class FamilySeed {
    private static final Instant FIRST = Instant.parse("2018-01-09T06:00:00Z");
    private static final long BETWEEN_SECONDS = 270;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final int SURNAMES = 24_000;
    private static final int SLOTS = 64;
    private static final int FAMILY = 20;
    // far from its neighbour, and odd, so that no two numbers meet
    private static final int FAR = 104_729;
    private static final int FAR_WITHIN = 1 << 20;

    private final Surnames surnames = new Surnames(SURNAMES);
    private final List<Place> places;
    private final DemoFamilies families;

    /** Where families are kept. */
    record Place(UUID id, String municipality) {}

    FamilySeed(List<Place> places) {
        this.places = places;
        this.families = new DemoFamilies(DemoOptions.SEED, AS_OF, places.size(), surnames);
    }

    int places() {
        return places.size();
    }

    Place place(int number) {
        return places.get(families.place(number));
    }

    /** The number of a family of so many that is kept at the place. */
    int numberAt(int place, int many, SplittableRandom random) {
        int here = (many - place + places.size() - 1) / places.size();
        return place + places.size() * random.nextInt(here);
    }

    DemoFamily family(int number) {
        return families.family(number);
    }

    UUID familyId(int number) {
        return id(number, FAMILY);
    }

    /** By the position in the family; a child of two homes has one id. */
    UUID personId(DemoFamily family, int member) {
        return family.members()
                .get(member)
                .inFamilyBefore()
                .map(there -> id(family.number() - 1, there))
                .orElseGet(() -> id(family.number(), member));
    }

    /** A surname as men have it, the common ones more often. */
    String surname(SplittableRandom random) {
        return surnames.draw(random).ofMan();
    }

    /** A UUIDv7 of something of the family; below 16 its members, further ones are free but for 20. */
    UUID id(int number, int slot) {
        long mixed = new SplittableRandom((long) SLOTS * number + slot).nextLong();
        long high = recordedAt(number).toEpochMilli() << 16 | 0x7000 | mixed & 0x0FFF;
        long low = mixed >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * One after another, but for families that share somebody with the one before: they came at another time. So a child's two families lie far
     * apart, as they do in life.
     */
    Instant recordedAt(int number) {
        long turn = families.mayFollowOn(number) ? (long) number * FAR % FAR_WITHIN : number;
        return FIRST.plus(turn * BETWEEN_SECONDS, ChronoUnit.SECONDS);
    }

    static String snils(int number) {
        String digits = String.format("%09d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return digits + String.format("%02d", sum % 101 % 100);
    }
}
