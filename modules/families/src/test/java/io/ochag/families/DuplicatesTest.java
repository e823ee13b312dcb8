package io.ochag.families;

import static io.ochag.families.FamiliesPermission.ADOPTION;
import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.REVIEW;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ochag.families.BirthDate.Precision;
import io.ochag.families.DecideSuspicion.Verdict;
import io.ochag.families.PersonFiles.ChangeName;
import io.ochag.families.PersonFiles.NameGround;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DuplicatesTest {
    private final Actor worker = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private People people;
    private Duplicates duplicates;
    private PlaceId point;
    private PlaceId otherPoint;
    private int day;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = StartedFamilies.hidingByHand(fresh, MutableClock.at(TestOchag.USUAL_DAY));
        people = ochag.get(People.class);
        duplicates = ochag.get(Duplicates.class);
        point = ochag.ports().places().add("Пункт");
        otherPoint = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, REVIEW, WRITE, ADOPTION);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void theOwnFamilyIsFoundBehindHundredsOfNamesakesElsewhere() {
        Actor local = Actors.worker();
        ochag.ports().grants().at(point, local, FIND, REGISTER);
        List<LocalDate> born = List.of(LocalDate.of(1984, 2, 3), LocalDate.of(1985, 2, 3));
        Actor elsewhere = Actors.worker();
        ochag.ports().grants().at(otherPoint, elsewhere, REGISTER);
        for (int i = 0; i < 240; i++) {
            PersonDetails namesake = FamilyFixture.born("Тёзкина", "Римма", born.get(i % 2));
            people.register(
                    elsewhere,
                    new RegisterPerson(otherPoint, Optional.empty(), namesake, MatchAnswer.NOT_ASKED, Recorded.LIVE));
        }
        PersonDetails own = FamilyFixture.born("Тёзкина", "Римма", born.get(0));
        PersonId known = people.register(local, command(own, MatchAnswer.NOT_ASKED));

        DomainException asked = refused(() -> people.register(local, command(own, MatchAnswer.NOT_ASKED)));

        assertThat(asked.violations())
                .singleElement()
                .satisfies(one -> assertThat(one.about()).contains(known.toString()));
        assertThat(database.text(
                        "select ground from ochag_platform.audit_entry where operation = 'families.likely-match' and ? = any(person_ids)",
                        known.value()))
                .startsWith("basis:");
    }

    @Test
    void aLikelyMatchIsAskedAboutAndNothingIsWritten() {
        PersonDetails person = somebody("Журавлёва", "Наталья");
        PersonId known = people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        long before = database.number("select count(*) from ochag_families.person");

        PersonDetails again = renamed(person, "Журавлева", "Наташа");
        DomainException asked = refused(() -> people.register(worker, command(again, MatchAnswer.NOT_ASKED)));

        assertThat(asked.error()).isEqualTo(FamiliesError.LIKELY_MATCH);
        assertThat(asked.violations()).singleElement().satisfies(one -> {
            assertThat(one.pointer()).isEqualTo("/person");
            assertThat(one.about()).contains(known.toString());
        });
        assertThat(database.number("select count(*) from ochag_families.person"))
                .isEqualTo(before);
        assertThat(database.number(
                        "select count(*) from ochag_platform.audit_entry where operation = 'families.likely-match' and ? = any(person_ids)",
                        known.value()))
                .isEqualTo(1);
    }

    @Test
    void everyNewMemberOfAFamilyIsAskedAboutAtItsPlace() {
        PersonDetails mother = somebody("Куропаткина", "Ольга");
        PersonDetails child = somebody("Куропаткина", "Яна");
        FamilyFixture fixture = FamilyFixture.at(point)
                .with(MemberRole.MOTHER, mother, MatchAnswer.NOT_ASKED)
                .with(MemberRole.CHILD, child, MatchAnswer.NOT_ASKED);
        Families families = ochag.get(Families.class);
        families.register(worker, fixture.command());
        assertThat(refused(() -> families.register(worker, fixture.command())).violations())
                .extracting(violation -> violation.pointer())
                .containsExactly("/members/0/person", "/members/1/person");
    }

    @Test
    void anotherPersonIsRegisteredAndThePairNeverProposedAgain() {
        PersonDetails person = somebody("Синицына", "Анна");
        PersonId known = people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        PersonId other = people.register(worker, command(person, new MatchAnswer.Another(Set.of(known))));

        assertThat(other).isNotEqualTo(known);
        assertThat(pairs(known, other)).isEqualTo(1);
        // who answers for one only is asked about the other still
        assertThat(refused(() -> people.register(worker, command(person, new MatchAnswer.Another(Set.of(known)))))
                        .violations())
                .extracting(violation -> violation.about().orElseThrow())
                .containsExactly(other.toString());
        PersonId unsure = people.register(worker, command(person, MatchAnswer.UNSURE));
        assertThat(suspected().stream()
                        .filter(pair -> pair.registered().person().equals(unsure)))
                .hasSize(2);
        assertThat(suspected().stream()
                        .filter(pair -> pair.registered().person().equals(other)))
                .isEmpty();
    }

    @Test
    void whoIsUnsureIsServedAndSomebodyDecidesLater() {
        PersonDetails person = somebody("Дроздова", "Вера");
        PersonId known = people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        PersonId registered = people.register(worker, command(person, MatchAnswer.UNSURE));
        SuspectedDuplicate pair = suspicionOf(registered);
        assertThat(pair.known().person()).isEqualTo(known);
        assertThat(pair.reasons())
                .extracting(PersonMatch.Why::reason)
                .contains(MatchReason.SAME_SURNAME, MatchReason.SAME_BIRTH);

        assertThat(refused(() -> duplicates.decide(worker, new DecideSuspicion(pair.suspicion(), 7, Verdict.DIFFERENT)))
                        .error()
                        .code())
                .isEqualTo("version.stale");
        duplicates.decide(worker, new DecideSuspicion(pair.suspicion(), pair.version(), Verdict.DIFFERENT));
        assertThat(suspected()).extracting(SuspectedDuplicate::suspicion).doesNotContain(pair.suspicion());
        assertThat(pairs(known, registered)).isEqualTo(1);
        assertThat(refused(() -> duplicates.decide(worker, new DecideSuspicion(pair.suspicion(), 2, Verdict.SAME)))
                        .error()
                        .code())
                .isEqualTo("access.not-found");
    }

    @Test
    void theSameIsAVerdictThatMergingFinds() {
        PersonDetails person = somebody("Скворцова", "Ия");
        people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        PersonId registered = people.register(worker, command(person, MatchAnswer.UNSURE));
        SuspectedDuplicate pair = suspicionOf(registered);
        duplicates.decide(worker, new DecideSuspicion(pair.suspicion(), pair.version(), Verdict.SAME));
        assertThat(database.text(
                        "select verdict || ' ' || version from ochag_families.suspected_duplicate where id = ?",
                        pair.suspicion().value()))
                .isEqualTo("SAME 2");
    }

    @Test
    void pairsOfAnotherPlaceAreNotTheReviewers() {
        Actor elsewhere = Actors.worker();
        ochag.ports().grants().everywhere(elsewhere, FIND).at(otherPoint, elsewhere, REVIEW);
        PersonDetails person = somebody("Зяблик", "Лев");
        people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        SuspectedDuplicate pair = suspicionOf(people.register(worker, command(person, MatchAnswer.UNSURE)));
        assertThat(duplicates.suspected(elsewhere, PageRequest.first()).items()).isEmpty();
        assertThat(refused(() -> duplicates.decide(elsewhere, new DecideSuspicion(pair.suspicion(), 1, Verdict.SAME)))
                        .error()
                        .code())
                .isEqualTo("access.not-found");
    }

    @Test
    void whomTheActorMayNotSeeDoesNotShowInAnyWay() {
        PersonDetails person = somebody("Тайнова", "Роза");
        PersonId hidden = people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        ochag.ports().restrictions().hide(hidden);
        assertThat(duplicates.matches(worker, query(person)))
                .isEqualTo(new Matches(MatchOutcome.NONE, false, List.of()));
        PersonId registered = people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        assertThat(database.number(
                        "select count(*) from ochag_families.suspected_duplicate where person_id = ?",
                        registered.value()))
                .isZero();
    }

    @Test
    void theExactNumberOfSomebodyInvisibleIsTheOneDisclosure() {
        PersonDetails person = numbered(somebody("Скрытова", "Зоя"), "123-456-789 64");
        PersonId hidden = people.register(worker, command(person, MatchAnswer.NOT_ASKED));
        ochag.ports().restrictions().hide(hidden);
        Actor curious = Actors.worker();
        ochag.ports().grants().everywhere(curious, FIND);

        assertThat(duplicates.matches(curious, query(person)))
                .isEqualTo(new Matches(MatchOutcome.NONE, true, List.of()));
        // the same number again tells nothing new
        duplicates.matches(curious, query(person));
        for (String number : List.of("123-456-790 57", "123-456-791 58", "123-456-792 59", "123-456-793 60")) {
            PersonDetails another =
                    numbered(somebody("Скрытова" + "а".repeat(number.charAt(10) - '0' + 1), "Зоя"), number);
            ochag.ports().restrictions().hide(people.register(worker, command(another, MatchAnswer.UNSURE)));
            duplicates.matches(curious, query(another));
        }
        assertThat(refused(() -> duplicates.matches(curious, query(person))).error())
                .isEqualTo(FamiliesError.SNILS_TOO_OFTEN);
        assertThat(database.number(
                        "select count(*) from ochag_platform.audit_entry where operation = 'families.snils-taken'"))
                .isGreaterThanOrEqualTo(6);
        // help is not blocked: the constraint refuses the number alone
        assertThat(refused(() -> people.register(worker, command(person, MatchAnswer.UNSURE)))
                        .error())
                .isEqualTo(FamiliesError.SNILS_TAKEN);
    }

    @Test
    void whatAHiddenFamilyHasOfAPersonSpeaksForNothing() {
        PersonDetails child = somebody("Ласточкин", "Марк");
        PersonDetails hiddenMother = phoned(somebody("Ласточкина", "Вера"), "+78442000055");
        Families families = ochag.get(Families.class);
        FamilyId hidden = families.register(
                worker,
                FamilyFixture.at(point)
                        .with(MemberRole.CHILD, phoned(child, "+78442000056"), MatchAnswer.NOT_ASKED)
                        .with(MemberRole.MOTHER, hiddenMother, MatchAnswer.NOT_ASKED)
                        .command());
        FindMatches query = new FindMatches(
                phoned(child, "+78442000056"),
                Optional.of(io.ochag.testing.ports.InMemoryPlaceDirectory.MUNICIPALITY),
                List.of(hiddenMother));
        assertThat(reasons(query))
                .contains(MatchReason.SAME_PHONE, MatchReason.SAME_RELATIVE, MatchReason.SAME_MUNICIPALITY);
        ochag.ports().restrictions().hide(hidden);
        assertThat(reasons(query))
                .contains(MatchReason.SAME_BIRTH)
                .doesNotContain(MatchReason.SAME_PHONE, MatchReason.SAME_RELATIVE, MatchReason.SAME_MUNICIPALITY);
    }

    private List<MatchReason> reasons(FindMatches query) {
        return duplicates.matches(worker, query).matches().stream()
                .filter(match -> match.person().name().given().equals("Марк"))
                .flatMap(match -> match.reasons().stream())
                .map(PersonMatch.Why::reason)
                .toList();
    }

    private static PersonDetails phoned(PersonDetails person, String phone) {
        return new PersonDetails(
                person.name(),
                person.birth(),
                person.sex(),
                person.snils(),
                person.identity(),
                List.of(new ContactPhone(new PhoneNumber(phone, "RU", Optional.empty()), true, false)));
    }

    @Test
    void whoMayFindNobodyIsNotAsked() {
        Actor registrar = Actors.worker();
        ochag.ports().grants().at(point, registrar, REGISTER);
        PersonDetails person = somebody("Вальдшнеп", "Ян");
        people.register(registrar, command(person, MatchAnswer.NOT_ASKED));
        people.register(registrar, command(person, MatchAnswer.NOT_ASKED));
        assertThat(database.number("select count(*) from ochag_families.person where surname = 'Вальдшнеп'"))
                .isEqualTo(2);
    }

    @Test
    void aFormerSurnameIsFoundUntilItIsASecret() {
        PersonDetails maiden = somebody("Чечёткина", "Алла");
        PersonId known = people.register(worker, command(maiden, MatchAnswer.NOT_ASKED));
        renamed(known, 1, "Свиристелева", NameGround.MARRIAGE);
        assertThat(duplicates.matches(worker, query(maiden)).matches())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.person().person()).isEqualTo(known);
                    assertThat(match.outcome()).isEqualTo(MatchOutcome.LIKELY);
                    assertThat(match.reasons())
                            .extracting(PersonMatch.Why::reason)
                            .contains(MatchReason.FORMER_SURNAME);
                });
        renamed(known, 2, "Дроздовская", NameGround.ADOPTION);
        assertThat(duplicates.matches(worker, query(maiden)).outcome()).isEqualTo(MatchOutcome.NONE);
    }

    @Test
    void whatWasASlipOfThePenFindsNobody() {
        PersonDetails wrong = somebody("Снегирёвская", "Римма");
        PersonId known = people.register(worker, command(wrong, MatchAnswer.NOT_ASKED));
        renamed(known, 1, "Щеглова", NameGround.CORRECTION);
        assertThat(database.number(
                        "select count(*) from ochag_families.searchable_name where person_id = ?", known.value()))
                .isEqualTo(1);
    }

    private void renamed(PersonId person, long version, String surname, NameGround ground) {
        PersonName name = new PersonName(
                surname,
                database.text("select given from ochag_families.person where id = ?", person.value()),
                Patronymic.UNKNOWN);
        ochag.get(PersonFiles.class)
                .changeName(worker, new ChangeName(person, version, name, TestOchag.USUAL_DAY, ground, Recorded.LIVE));
    }

    @Test
    void searchableNamesFollowWhateverWritesAPerson() {
        PersonId person = people.register(worker, command(somebody("Иволгин", "Глеб"), MatchAnswer.NOT_ASKED));
        database.sql(
                "update ochag_families.person set surname = 'Пеночкин', surname_folded = 'пеночкин', birth_date = '2001-02-03', birth_precision = 'EXACT' where id = ?",
                person.value());
        assertThat(database.column(
                        "select number || ' ' || surname || ' ' || birth_date from ochag_families.searchable_name where person_id = ?",
                        person.value()))
                .containsExactly("0 пеночкин 2001-02-03");
        assertThat(database.number(
                        "select count(*) from ochag_families.surname where folded in ('иволгин', 'пеночкин')"))
                .isEqualTo(2);
    }

    /** Born on a day of their own, so that tests do not meet. */
    private PersonDetails somebody(String surname, String given) {
        day += 411;
        return new PersonDetails(
                new PersonName(surname, given, Patronymic.UNKNOWN),
                Optional.of(new BirthDate(LocalDate.of(1980, 1, 1).plusDays(day), Precision.EXACT)),
                Sex.UNKNOWN,
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                List.of());
    }

    private static PersonDetails renamed(PersonDetails person, String surname, String given) {
        return new PersonDetails(
                new PersonName(surname, given, Patronymic.UNKNOWN),
                person.birth(),
                person.sex(),
                person.snils(),
                person.identity(),
                person.phones());
    }

    private static PersonDetails numbered(PersonDetails person, String snils) {
        return new PersonDetails(
                person.name(),
                person.birth(),
                person.sex(),
                Optional.of(Snils.parse(snils)),
                person.identity(),
                person.phones());
    }

    private RegisterPerson command(PersonDetails person, MatchAnswer answer) {
        return new RegisterPerson(point, Optional.empty(), person, answer, Recorded.LIVE);
    }

    private static FindMatches query(PersonDetails person) {
        return new FindMatches(person, Optional.empty(), List.of());
    }

    private List<SuspectedDuplicate> suspected() {
        return duplicates
                .suspected(worker, new PageRequest(PageRequest.MOST, Optional.empty()))
                .items();
    }

    private SuspectedDuplicate suspicionOf(PersonId registered) {
        return suspected().stream()
                .filter(pair -> pair.registered().person().equals(registered))
                .findFirst()
                .orElseThrow();
    }

    private long pairs(PersonId one, PersonId other) {
        return database.number(
                "select count(*) from ochag_families.not_duplicate where person_id = least(?::uuid, ?::uuid) and other_id = greatest(?::uuid, ?::uuid)",
                one.value(),
                other.value(),
                one.value(),
                other.value());
    }

    private static DomainException refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        @Nullable DomainException refusal = catchThrowableOfType(DomainException.class, call);
        if (refusal == null) {
            throw new AssertionError("nothing was refused");
        }
        return refusal;
    }
}
