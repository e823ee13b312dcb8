package io.ochag.benchmark;

import io.ochag.families.ContactPhone;
import io.ochag.families.Duplicates;
import io.ochag.families.Families;
import io.ochag.families.FindMatches;
import io.ochag.families.FindPeople;
import io.ochag.families.PeopleSearch;
import io.ochag.families.PersonDetails;
import io.ochag.families.Timelines;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What people ask all day, of families that are there. */
final class Questions {
    static final List<String> NAMES = List.of(
            "card", "timeline", "search", "search-typo", "search-text", "search-snils", "search-phone", "check");

    private static final int PAGE = 25;
    private static final int LETTERS = 4;
    private static final PageRequest FIRST_PAGE = new PageRequest(PAGE, Optional.empty());

    private final FamilySeed seed;
    private final int families;

    Questions(FamilySeed seed, int families) {
        this.seed = seed;
        this.families = families;
    }

    Question of(String name, Worker worker, SplittableRandom random) {
        return switch (name) {
            case "card" -> card(worker, random);
            case "timeline" -> timeline(worker, random);
            case "search" -> prefix(random);
            case "search-typo" ->
                text(typo(person(random).name().surname(), random) + " "
                        + person(random).name().given());
            case "search-text" -> text(text(person(random).name(), random));
            case "search-snils" -> snils(random);
            case "search-phone" -> phone(random);
            case "check" -> check(random);
            default -> throw new IllegalArgumentException("There is no operation " + name);
        };
    }

    /** Opening the card of a family of one's own place. */
    private Question card(Worker worker, SplittableRandom random) {
        FamilyId family = own(worker, random);
        return new Question(
                "GET",
                "/api/v1/families/" + family,
                "",
                (ochag, actor) -> ochag.get(Families.class).card(actor, family));
    }

    private Question timeline(Worker worker, SplittableRandom random) {
        FamilyId family = own(worker, random);
        return new Question(
                "GET",
                "/api/v1/families/" + family + "/timeline?limit=" + PAGE,
                "",
                (ochag, actor) -> ochag.get(Timelines.class).ofFamily(actor, family, FIRST_PAGE));
    }

    /** The first letters of a surname, in the whole region; one that many have is asked for more often. */
    private Question prefix(SplittableRandom random) {
        String surname = seed.surname(random);
        String letters = surname.substring(0, Math.min(surname.length(), LETTERS + random.nextInt(3)));
        return search(
                "\"surname\":\"" + letters + "\"",
                new FindPeople(Optional.of(letters), Optional.empty(), Optional.empty(), Optional.empty(), FIRST_PAGE));
    }

    private Question text(String text) {
        return search("\"text\":\"" + text + "\"", FindPeople.byText(text, FIRST_PAGE));
    }

    private Question snils(SplittableRandom random) {
        PersonDetails person = person(random);
        for (int again = 0; again < 50 && person.snils().isEmpty(); again++) {
            person = person(random);
        }
        Snils number = person.snils().orElseThrow();
        return search(
                "\"snils\":\"" + number.digits() + "\"",
                new FindPeople(Optional.empty(), Optional.empty(), Optional.of(number), Optional.empty(), FIRST_PAGE));
    }

    private Question phone(SplittableRandom random) {
        List<ContactPhone> phones = person(random).phones();
        for (int again = 0; again < 50 && phones.isEmpty(); again++) {
            phones = person(random).phones();
        }
        PhoneNumber number = phones.get(0).number();
        return search(
                "\"phone\":\"" + number.e164() + "\"",
                new FindPeople(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(number), FIRST_PAGE));
    }

    /** Whether somebody who comes for the first time is known. */
    private Question check(SplittableRandom random) {
        PersonDetails person = details(families + random.nextInt(families), random);
        String phones = person.phones().stream()
                .map(phone -> "{\"number\":\"" + phone.number().e164() + "\"}")
                .findFirst()
                .orElse("");
        String birth = person.birth()
                .map(born -> ",\"birth\":{\"date\":\"" + born.date() + "\",\"precision\":\"" + born.precision() + "\"}")
                .orElse("");
        String body = "{\"person\":{\"name\":{\"surname\":\"" + person.name().surname() + "\",\"given\":\""
                + person.name().given() + "\"}" + birth + ",\"phones\":[" + phones + "]}}";
        FindMatches query = new FindMatches(person, Optional.empty(), List.of());
        return new Question(
                "POST",
                "/api/v1/people/matches",
                body,
                (ochag, actor) -> ochag.get(Duplicates.class).matches(actor, query));
    }

    private static Question search(String criterion, FindPeople query) {
        String body = "{" + criterion + ",\"limit\":" + PAGE + "}";
        return new Question(
                "POST",
                "/api/v1/people/search",
                body,
                (ochag, actor) -> ochag.get(PeopleSearch.class).find(actor, query));
    }

    /** As people type: a surname with the beginning of a name, or all three in another order. */
    private static String text(PersonName name, SplittableRandom random) {
        String given = name.given().substring(0, Math.min(name.given().length(), 3 + random.nextInt(3)));
        return random.nextBoolean() ? name.surname() + " " + given : name.full().replaceFirst("(\\S+) (.+)", "$2 $1");
    }

    private static String typo(String surname, SplittableRandom random) {
        int at = 1 + random.nextInt(surname.length() - 2);
        return random.nextBoolean()
                ? surname.substring(0, at) + surname.substring(at + 1)
                : surname.substring(0, at) + surname.charAt(at) + surname.substring(at);
    }

    private FamilyId own(Worker worker, SplittableRandom random) {
        return new FamilyId(seed.familyId(seed.numberAt(worker.placeTurn(), families, random)));
    }

    private PersonDetails person(SplittableRandom random) {
        return details(random.nextInt(families), random);
    }

    private PersonDetails details(int number, SplittableRandom random) {
        var members = seed.family(number).members();
        return members.get(random.nextInt(members.size())).person();
    }
}
