package io.ochag.families;

import io.ochag.families.BirthDate.Precision;
import io.ochag.families.NewMember.Who;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Invented families for tests. Unless a test says otherwise, nobody is held up because they look like somebody registered. */
public final class FamilyFixture {
    private static final AtomicLong SURNAMES = new AtomicLong();
    private static final AtomicInteger NUMBERS = new AtomicInteger(700_000_000);
    private static final List<String> SYLLABLES =
            List.of("бо", "ва", "ге", "ди", "жу", "зо", "ке", "ли", "му", "но", "пя", "ро", "са", "ту", "фе", "хи");

    private final PlaceId place;
    private final List<NewMember> members = new ArrayList<>();
    private Optional<Integer> mainContact = Optional.empty();

    private FamilyFixture(PlaceId place) {
        this.place = place;
    }

    /** A surname that nobody has yet and that looks like no other, so that thousands of requests do not make thousands of doubles. */
    public static String newSurname() {
        StringBuilder surname = new StringBuilder();
        // an odd factor goes through all numbers of 24 bits once, far apart from one to the next
        for (long rest = SURNAMES.incrementAndGet() * 10_368_889L & 0xFFFFFF | 1L << 24; rest > 1; rest >>= 4) {
            surname.append(SYLLABLES.get((int) (rest & 15)));
        }
        return Character.toUpperCase(surname.charAt(0)) + surname.substring(1);
    }

    /** A number that is well formed and that nobody has yet. */
    public static Snils newSnils() {
        return snils(NUMBERS.incrementAndGet());
    }

    /** A well-formed number, another one for each of these. */
    public static Snils snils(int number) {
        int sum = 0;
        String digits = String.format("%09d", number);
        for (int i = 0; i < 9; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return new Snils(digits + String.format("%02d", sum % 101 % 100));
    }

    public static FamilyFixture at(PlaceId place) {
        return new FamilyFixture(place);
    }

    public FamilyFixture mother(String surname, String given) {
        return with(MemberRole.MOTHER, person(surname, given));
    }

    public FamilyFixture mother(String surname, String given, String snils, String phone) {
        PersonDetails plain = person(surname, given);
        return with(
                MemberRole.MOTHER,
                new PersonDetails(
                        plain.name(),
                        plain.birth(),
                        Sex.FEMALE,
                        Optional.of(Snils.parse(snils)),
                        IdentityLevel.PAPER_SEEN,
                        List.of(new ContactPhone(new PhoneNumber(phone, "RU", Optional.empty()), true, false))));
    }

    public FamilyFixture child(String surname, String given, LocalDate born) {
        PersonDetails plain = person(surname, given);
        return with(
                MemberRole.CHILD,
                new PersonDetails(
                        plain.name(),
                        Optional.of(new BirthDate(born, Precision.EXACT)),
                        Sex.UNKNOWN,
                        Optional.empty(),
                        IdentityLevel.AS_TOLD,
                        List.of()));
    }

    public FamilyFixture with(MemberRole role, PersonDetails details) {
        return with(role, details, MatchAnswer.UNSURE);
    }

    public FamilyFixture with(MemberRole role, PersonDetails details, MatchAnswer answer) {
        return with(
                new NewMember(new Who.Unregistered(details, answer), role, MembershipGround.AS_TOLD, Optional.empty()));
    }

    public FamilyFixture with(NewMember member) {
        members.add(member);
        return this;
    }

    public FamilyFixture mainContact(int position) {
        mainContact = Optional.of(position);
        return this;
    }

    public RegisterFamily command() {
        return new RegisterFamily(place, Optional.empty(), members, mainContact, Recorded.LIVE);
    }

    public static PersonDetails born(String surname, String given, LocalDate day) {
        PersonDetails plain = person(surname, given);
        return new PersonDetails(
                plain.name(),
                Optional.of(new BirthDate(day, Precision.EXACT)),
                Sex.UNKNOWN,
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                List.of());
    }

    /** Somebody new who belongs to the family from this day on. */
    public static NewMember since(LocalDate day, MemberRole role, PersonDetails details) {
        return new NewMember(
                new Who.Unregistered(details, MatchAnswer.UNSURE), role, MembershipGround.AS_TOLD, Optional.of(day));
    }

    public static AddMember adding(FamilyId family, long version, NewMember member) {
        return new AddMember(family, version, member, Recorded.LIVE);
    }

    public static PersonDetails person(String surname, String given) {
        return new PersonDetails(
                new PersonName(surname, given, Patronymic.UNKNOWN),
                Optional.empty(),
                Sex.UNKNOWN,
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                List.of());
    }
}
