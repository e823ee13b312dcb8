package io.ochag.benchmark;

import io.ochag.kernel.person.NameText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Makes the family of a number, always the same: 2 to 4 persons, 2.5 on average, kept at the place of the number's turn. */
final class FamilySeed {
    private static final Instant FIRST = Instant.parse("2018-01-09T06:00:00Z");
    private static final long BETWEEN_SECONDS = 270;
    private static final int MOST_MEMBERS = 4;

    private final Names names = new Names();
    private final List<Place> places;

    /** Where families are kept. */
    record Place(UUID id, String municipality) {}

    /** A person as columns. */
    record Person(
            UUID id,
            String surname,
            String given,
            LocalDate born,
            boolean woman,
            boolean child,
            String snils,
            String surnameFolded,
            String givenFolded) {}

    /** A family as columns. */
    record Family(UUID id, Place place, Instant recordedAt, List<Person> members, String phone) {}

    FamilySeed(List<Place> places) {
        this.places = places;
    }

    int places() {
        return places.size();
    }

    /** The number of a family kept at the place. */
    int numberAt(int place, int families, SplittableRandom random) {
        int here = (families - place + places.size() - 1) / places.size();
        return place + places.size() * random.nextInt(here);
    }

    UUID familyId(int number) {
        return id(recordedAt(number), number, 9);
    }

    Family family(int number) {
        SplittableRandom random = new SplittableRandom(31L * number + 5);
        double u = random.nextDouble();
        int size = u < 0.6 ? 2 : u < 0.9 ? 3 : MOST_MEMBERS;
        String surname = names.surname(random);
        boolean father = size > 2 && random.nextBoolean();
        List<Person> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean child = i > (father ? 1 : 0);
            members.add(person(number, i, surname, child, i == 0 || child && random.nextBoolean(), random));
        }
        return new Family(
                familyId(number),
                places.get(number % places.size()),
                recordedAt(number),
                members,
                String.format("+7905%07d", number % 10_000_000));
    }

    private Person person(
            int family, int member, String familySurname, boolean child, boolean woman, SplittableRandom random) {
        String given = woman ? names.woman(random) : names.man(random);
        String surname = woman && familySurname.matches(".*(ов|ев|ин)") ? familySurname + "а" : familySurname;
        int age = child ? random.nextInt(18) : 20 + random.nextInt(30);
        LocalDate born = LocalDate.of(2026 - age, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new Person(
                id(recordedAt(family), family, member),
                surname,
                given,
                born,
                woman,
                child,
                random.nextInt(5) == 0 ? "" : snils(100_000_000 + family * MOST_MEMBERS + member),
                NameText.fold(surname),
                NameText.fold(given));
    }

    /** A surname as people have it. */
    String surname(SplittableRandom random) {
        return names.surname(random);
    }

    static String snils(int number) {
        String digits = String.format("%09d", number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return digits + String.format("%02d", sum % 101 % 100);
    }

    private static Instant recordedAt(int number) {
        return FIRST.plus(number * BETWEEN_SECONDS, ChronoUnit.SECONDS);
    }

    /** A UUIDv7 of that time, as a register that has grown for years has them. */
    private static UUID id(Instant at, int family, int member) {
        long mixed = new SplittableRandom(16L * family + member).nextLong();
        long high = at.toEpochMilli() << 16 | 0x7000 | mixed & 0x0FFF;
        long low = mixed >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
