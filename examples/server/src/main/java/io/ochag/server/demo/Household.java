package io.ochag.server.demo;

import io.ochag.families.BirthDate;
import io.ochag.families.BirthDate.Precision;
import io.ochag.families.ContactPhone;
import io.ochag.families.IdentityLevel;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.PersonDetails;
import io.ochag.families.Sex;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A family in the making: takes people in, with the papers and phones that people of that age have. */
final class Household {
    private static final int MOST_MEMBERS = 16;
    // an area of numbers that nobody was given yet, mixed so that neighbours do not look alike
    private static final int FIRST_SNILS = 900_000_000;
    private static final int SNILS_BITS = 25;
    private static final int SNILS_MIXER = 22_695_477;
    // no operator in Russia has this code
    private static final String CODE = "+7943";
    private static final int SUBSCRIBERS = 10_000_000;
    private static final long PHONE_MIXER = 6_364_137;

    private final int number;
    private final LocalDate asOf;
    private final Draw draw;
    private final List<DemoMember> members = new ArrayList<>();

    Household(int number, LocalDate asOf, Draw draw) {
        this.number = number;
        this.asOf = asOf;
        this.draw = draw;
    }

    Draw draw() {
        return draw;
    }

    List<DemoMember> members() {
        return members;
    }

    /** Takes in a person made up for the place; answers the position. */
    int take(Surname surname, boolean woman, String father, LocalDate born, MemberRole role, LocalDate from) {
        String given = given(woman, born);
        PersonName name = new PersonName(surname.of(woman), given, patronymic(father, woman));
        MembershipGround ground = switch (role) {
            case CHILD -> MembershipGround.BIRTH;
            case GUARDIAN -> MembershipGround.GUARDIANSHIP;
            case MOTHER, FATHER -> draw.chance(0.6) ? MembershipGround.MARRIAGE : MembershipGround.AS_TOLD;
            default -> MembershipGround.AS_TOLD;
        };
        return take(new DemoMember(
                new PersonDetails(
                        name,
                        birth(born, role),
                        woman ? Sex.FEMALE : Sex.MALE,
                        snils(born),
                        identity(),
                        phones(born, woman)),
                role,
                ground,
                from,
                Optional.empty()));
    }

    int take(DemoMember member) {
        if (members.size() == MOST_MEMBERS) {
            throw new IllegalStateException("a family of more than " + MOST_MEMBERS);
        }
        members.add(member);
        return members.size() - 1;
    }

    /** A name that no other child here has. */
    private String given(boolean woman, LocalDate born) {
        String given = GivenNames.of(woman, born.getYear(), draw);
        for (int again = 0; again < 5 && isBorne(given); again++) {
            given = GivenNames.of(woman, born.getYear(), draw);
        }
        return given;
    }

    private boolean isBorne(String given) {
        return members.stream()
                .anyMatch(member -> member.person().name().given().equals(given));
    }

    private Patronymic patronymic(String father, boolean woman) {
        if (father.isEmpty()) {
            return Patronymic.NO_PATRONYMIC;
        }
        return draw.chance(0.04) ? Patronymic.UNKNOWN : Patronymic.of(GivenNames.patronymic(father, woman));
    }

    private Optional<BirthDate> birth(LocalDate born, MemberRole role) {
        double u = draw.share();
        if (role == MemberRole.CHILD || u > 0.03) {
            return Optional.of(new BirthDate(born, Precision.EXACT));
        }
        return u > 0.015 ? Optional.of(new BirthDate(born, Precision.YEAR)) : Optional.empty();
    }

    private Optional<Snils> snils(LocalDate born) {
        long years = age(born);
        return draw.chance(years < 1 ? 0.4 : years < 14 ? 0.7 : 0.85) ? Optional.of(nextSnils()) : Optional.empty();
    }

    private Snils nextSnils() {
        int turn = number * MOST_MEMBERS + members.size();
        int mixed = (int) ((long) turn * SNILS_MIXER & (1 << SNILS_BITS) - 1);
        return snils(FIRST_SNILS + mixed);
    }

    static Snils snils(int number) {
        String digits = String.valueOf(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        int check = sum % 101 % 100;
        return new Snils(digits + (check < 10 ? "0" : "") + check);
    }

    private IdentityLevel identity() {
        double u = draw.share();
        return u < 0.2 ? IdentityLevel.AS_TOLD : u < 0.9 ? IdentityLevel.PAPER_SEEN : IdentityLevel.VERIFIED;
    }

    private List<ContactPhone> phones(LocalDate born, boolean woman) {
        long years = age(born);
        double share = years < 14 ? 0 : years < 18 ? 0.3 : woman ? 0.92 : 0.6;
        if (!draw.chance(share)) {
            return List.of();
        }
        long subscriber = ((long) number * MOST_MEMBERS + members.size()) * PHONE_MIXER % SUBSCRIBERS;
        String digits = String.valueOf(SUBSCRIBERS + subscriber).substring(1);
        PhoneNumber phone = new PhoneNumber(CODE + digits, "RU", Optional.empty());
        return List.of(new ContactPhone(phone, draw.chance(0.5), draw.chance(0.01)));
    }

    private long age(LocalDate born) {
        return ChronoUnit.YEARS.between(born, asOf);
    }
}
