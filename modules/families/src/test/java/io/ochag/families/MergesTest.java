package io.ochag.families;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.MERGE;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.NewMember.Who;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.FamiliesMerged;
import io.ochag.kernel.event.FamilyMergeUndone;
import io.ochag.kernel.event.PersonsMerged;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.time.TimeSlot;
import io.ochag.platform.audit.AuditLog;
import io.ochag.platform.audit.AuditPermission;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MergesTest {
    private static final GroundCode PAPERS = new GroundCode("same-papers");

    private final Actor worker = Actors.worker();
    private final Actor elsewhere = Actors.worker();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private TestDatabase database;
    private TestOchag ochag;
    private MergeDesk desk;
    private PlaceId point;
    private PlaceId otherPoint;

    @BeforeAll
    void start(TestDatabase fresh) {
        database = fresh;
        ochag = TestOchag.start(fresh, clock, new FamiliesModule());
        point = ochag.ports().places().add("Пункт");
        otherPoint = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().everywhere(worker, FIND, READ, REGISTER, WRITE, MERGE);
        ochag.ports().grants().at(otherPoint, elsewhere, FIND, READ, REGISTER, WRITE, MERGE);
        desk = MergeDesk.of(ochag, worker);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    private FamilyId family(String surname) {
        return desk.family(FamilyFixture.at(point).mother(surname, "Анна"));
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }

    @Test
    void theCardOfAnAliasIsTheCardOfTheFamily() {
        FamilyId one = desk.family(FamilyFixture.at(point).mother("Рогозина", "Анна"));
        FamilyId other = desk.family(
                FamilyFixture.at(otherPoint).mother("Рогозина", "Ольга").mainContact(0));
        desk.merge(one, other);

        FamilyCard card = desk.card(one);
        assertThat(card.family()).isEqualTo(other);
        assertThat(card.aliases()).containsExactly(one);
        assertThat(card.place()).isEqualTo(otherPoint);
        assertThat(card.members())
                .extracting(member -> member.name().given())
                .containsExactlyInAnyOrder("Анна", "Ольга");
        assertThat(card).isEqualTo(desk.card(other));
    }

    @Test
    void whoKeepsEitherRecordReachesTheFamily() {
        FamilyId one = desk.family(FamilyFixture.at(otherPoint).mother("Камышина", "Анна"));
        FamilyId other = family("Камышина");
        assertThat(refusal(() -> desk.families().card(elsewhere, other))).isEqualTo("access.not-found");
        MergeId merge = desk.merge(one, other);
        assertThat(desk.families().card(elsewhere, other).family()).isEqualTo(other);
        PersonId added = desk.families()
                .addMember(
                        elsewhere,
                        FamilyFixture.adding(
                                one,
                                desk.card(one).version(),
                                new NewMember(
                                        new Who.Unregistered(
                                                FamilyFixture.person("Камышин", "Лев"), MatchAnswer.UNSURE),
                                        MemberRole.CHILD,
                                        MembershipGround.BIRTH,
                                        Optional.empty())));
        assertThat(database.text("select family_id from ochag_families.membership where person_id = ?", added.value()))
                .as("what is written now is written under the id that the family goes by")
                .isEqualTo(other.toString());
        desk.undo(merge);
        assertThat(refusal(() -> desk.families().card(elsewhere, other))).isEqualTo("access.not-found");
        assertThat(desk.card(other).members()).hasSize(2);
        assertThat(desk.card(one).members()).hasSize(1);
    }

    @Test
    void chosenValuesBelongToTheMergeAndNotToTheRows() {
        FamilyId one =
                desk.family(FamilyFixture.at(point).mother("Осокина", "Анна").mainContact(0));
        FamilyId other =
                desk.family(FamilyFixture.at(point).mother("Осокина", "Вера").mainContact(0));
        PersonId anna = desk.member(one, "Анна");
        PersonId vera = desk.member(other, "Вера");
        List<String> before = rows();
        MergeId merge = desk.merge(one, other, MergedValue.MAIN_CONTACT);
        assertThat(desk.card(other).mainContact()).contains(anna);
        MergeId persons = desk.merge(vera, anna, MergedValue.NAME);
        assertThat(desk.card(other).members()).singleElement().satisfies(member -> {
            assertThat(member.person()).isEqualTo(anna);
            assertThat(member.aliases()).containsExactly(vera);
            assertThat(member.name().given()).isEqualTo("Вера");
        });
        assertThat(rows()).isEqualTo(before);
        desk.undo(persons);
        assertThat(desk.card(other).members()).hasSize(2);
        desk.undo(merge);
        assertThat(desk.card(other).mainContact()).contains(vera);
        assertThat(rows()).isEqualTo(before);
    }

    private List<String> rows() {
        return database
                .column(
                        "select (id, place_id, municipality, surname, given, birth_date, snils)::text"
                                + " from ochag_families.person union all"
                                + " select (id, place_id, municipality, main_contact)::text from ochag_families.family order by 1")
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void aMainContactThatOnlyTheMergedFamilyHasIsKept() {
        FamilyId one =
                desk.family(FamilyFixture.at(point).mother("Тростина", "Анна").mainContact(0));
        FamilyId other = family("Тростина");
        desk.merge(one, other);
        assertThat(desk.card(other).mainContact()).contains(desk.member(one, "Анна"));
    }

    @Test
    void undoInTheMiddleOfAChainKeepsTheRest() {
        FamilyId a = family("Цепкина");
        FamilyId b = family("Цепкина");
        FamilyId c = family("Цепкина");
        desk.merge(a, b);
        MergeId middle = desk.merge(b, c);
        assertThat(desk.card(a).family()).isEqualTo(c);
        assertThat(desk.card(a).aliases()).containsExactlyInAnyOrder(a, b);
        desk.undo(middle);
        assertThat(desk.card(a).family()).isEqualTo(b);
        assertThat(desk.card(c).aliases()).isEmpty();
        assertThat(refusal(() -> desk.undo(middle))).isEqualTo("families.merge-undone");
    }

    @Test
    void versionsOnlyGoForwardUnderWhateverIdAFamilyIsOpened() {
        FamilyId one = family("Вехова");
        FamilyId other = family("Вехова");
        for (int i = 0; i < 5; i++) {
            desk.add(
                    one,
                    MemberRole.OTHER,
                    new Who.Unregistered(FamilyFixture.person("Вехова", "Ия"), MatchAnswer.UNSURE));
        }
        long seen = desk.card(one).version();
        MergeId merge = desk.merge(one, other);
        assertThat(desk.card(one).version()).isGreaterThan(seen);
        long merged = desk.card(one).version();
        desk.undo(merge);
        assertThat(desk.card(one).version()).isGreaterThan(merged);
        assertThat(desk.card(other).version()).isGreaterThan(merged);
    }

    @Test
    void nothingIsMergedWithItselfOrTwiceOrWithAnOldVersionOrWithNobody() {
        FamilyId one = family("Дважды");
        FamilyId other = family("Дважды");
        assertThat(refusal(() -> desk.merge(one, one))).isEqualTo("families.same-record");
        assertThat(refusal(() -> desk.merge(one, new FamilyId(UUID.randomUUID()))))
                .isEqualTo("access.not-found");
        assertThat(refusal(() -> desk.merges().mergeFamilies(worker, command(one, 7, other, 1, PAPERS))))
                .isEqualTo("version.stale");
        assertThat(refusal(() ->
                        desk.merges().mergeFamilies(worker, command(one, 1, other, 1, new GroundCode("because")))))
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> desk.merges()
                        .mergeFamilies(
                                worker,
                                new MergeFamilies(
                                        one, 1, other, 1, Set.of(MergedValue.SNILS), PAPERS, Optional.empty()))))
                .isEqualTo("command.invalid");
        assertThat(refusal(() -> desk.merges().mergeFamilies(elsewhere, command(one, 1, other, 1, PAPERS))))
                .as("kept elsewhere")
                .isEqualTo("access.not-found");
        desk.merge(one, other);
        assertThat(refusal(() -> desk.merge(other, one))).isEqualTo("families.merged-already");
        assertThat(refusal(() -> desk.undo(new MergeId(UUID.randomUUID())))).isEqualTo("access.not-found");
    }

    private static MergeFamilies command(FamilyId one, long version, FamilyId other, long into, GroundCode ground) {
        return new MergeFamilies(one, version, other, into, Set.of(), ground, Optional.empty());
    }

    @Test
    void searchShowsAMergedPersonOnceWithOneFamilyAndEachChildOnce() {
        FamilyId one = desk.family(
                FamilyFixture.at(point).mother("Ивушкина", "Анна").child("Ивушкин", "Пётр", LocalDate.of(2020, 5, 1)));
        FamilyId other = desk.family(
                FamilyFixture.at(point).mother("Ивушкина", "Аня").child("Ивушкин", "Петя", LocalDate.of(2020, 5, 1)));
        desk.merge(desk.member(one, "Анна"), desk.member(other, "Аня"));
        desk.merge(desk.member(one, "Пётр"), desk.member(other, "Петя"));
        desk.merge(one, other);
        PeopleSearch search = ochag.get(PeopleSearch.class);
        List<FoundPerson> found = search.find(worker, surname("ивушкина")).items();
        assertThat(found).singleElement().satisfies(person -> {
            assertThat(person.person()).isEqualTo(desk.member(other, "Аня"));
            assertThat(person.families()).singleElement().satisfies(in -> {
                assertThat(in.family()).isEqualTo(other);
                assertThat(in.children()).isEqualTo(1);
                assertThat(in.cardOpen()).isTrue();
            });
        });
        assertThat(search.find(worker, given("ивушкина", "анна")).items())
                .as("what the alias was called is still searched")
                .hasSize(1);
    }

    private static FindPeople surname(String prefix) {
        return new FindPeople(
                Optional.of(prefix), Optional.empty(), Optional.empty(), Optional.empty(), PageRequest.first());
    }

    private static FindPeople given(String surname, String given) {
        return new FindPeople(
                Optional.of(surname), Optional.of(given), Optional.empty(), Optional.empty(), PageRequest.first());
    }

    @Test
    void pagesOfASearchHoldAMergedPersonOnce() {
        PersonId kept = desk.person(point, FamilyFixture.person("Постранична", "Ая"));
        for (int i = 0; i < 4; i++) {
            desk.person(point, FamilyFixture.person("Постранична", "Ба"));
        }
        desk.merge(desk.person(point, FamilyFixture.person("Постранична", "Яя")), kept);
        PeopleSearch search = ochag.get(PeopleSearch.class);
        List<PersonId> seen = new java.util.ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            var page = search.find(
                    worker,
                    new FindPeople(
                            Optional.of("постранична"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            new PageRequest(2, after)));
            page.items().forEach(found -> seen.add(found.person()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().startsWith(kept);
    }

    @Test
    void labelsContactsAndFindFollowAliases() {
        FamilyId one = desk.family(
                FamilyFixture.at(point).with(MemberRole.MOTHER, reachable("Лабазина", "+79275000041", false)));
        FamilyId other = desk.family(
                FamilyFixture.at(point).with(MemberRole.MOTHER, reachable("Лабазина", "+79275000042", false)));
        FamilyId third = desk.family(
                FamilyFixture.at(point).with(MemberRole.MOTHER, reachable("Лабазина", "+79275000041", true)));
        desk.merge(one, other);
        FamilyDirectory directory = ochag.get(FamilyDirectory.class);
        assertThat(contacts(directory, one))
                .extracting(Contact::value, Contact::unsafe)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("+79275000041", false),
                        org.assertj.core.groups.Tuple.tuple("+79275000042", false));
        desk.merge(third, other);
        assertThat(contacts(directory, one))
                .filteredOn(contact -> contact.value().equals("+79275000041"))
                .as("unsafe in one record is unsafe in all")
                .allMatch(Contact::unsafe);
        assertThat(directory.labels(worker, Set.of(one, other))).containsOnlyKeys(one, other);
        assertThat(directory.find(worker, Set.of(one, other, third))).containsExactlyInAnyOrder(one, other, third);
        assertThat(directory.canonical(Set.of(one, third))).isEqualTo(Map.of(one, other, third, other));
    }

    private static List<Contact> contacts(FamilyDirectory directory, FamilyId family) {
        Recipient recipient = new Recipient.OfFamily(family);
        return Objects.requireNonNull(directory.contacts(Set.of(recipient)).get(recipient));
    }

    private static PersonDetails reachable(String surname, String phone, boolean unsafe) {
        PersonDetails plain = FamilyFixture.person(surname, "Анна");
        return new PersonDetails(
                plain.name(),
                plain.birth(),
                plain.sex(),
                plain.snils(),
                plain.identity(),
                List.of(new ContactPhone(new PhoneNumber(phone, "RU", Optional.empty()), false, unsafe)));
    }

    @Test
    void nobodyIsAMemberTwiceUnderTwoIds() {
        FamilyId one = family("Двоякова");
        FamilyId other = family("Двоякова");
        PersonId anna = desk.member(one, "Анна");
        PersonId twin = desk.member(other, "Анна");
        desk.merge(anna, twin);
        desk.merge(one, other);
        assertThat(refusal(() -> desk.add(other, MemberRole.RELATIVE, new Who.Registered(anna))))
                .isEqualTo("families.already-member");
        FamilyId third = family("Двоякова");
        PersonId ofThird = desk.member(third, "Анна");
        desk.merge(third, other);
        assertThat(refusal(() -> desk.add(other, MemberRole.RELATIVE, new Who.Registered(ofThird))))
                .as("a member of the family under the id that was merged")
                .isEqualTo("families.already-member");
    }

    @Test
    void whatComesIntoConflictIsShownBeforeAndListedAfter() {
        FamilyId one = family("Спорная");
        PersonId anna = desk.member(one, "Анна");
        FamilyId other = desk.family(FamilyFixture.at(point)
                .mother("Спорная", "Вера")
                .with(new NewMember(
                        new Who.Registered(anna), MemberRole.RELATIVE, MembershipGround.AS_TOLD, Optional.empty())));
        FamilyMergePreview preview = desk.merges().previewFamilies(worker, one, other);
        assertThat(preview.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.module()).isEqualTo("families");
            assertThat(conflict.kind()).isEqualTo("families.double-membership");
            assertThat(conflict.text()).contains("Спорная Анна");
        });
        MergeId merge = desk.merge(one, other);
        assertThat(matters(merge)).singleElement().satisfies(matter -> {
            assertThat(matter.family()).contains(other);
            assertThat(matter.kind()).isEqualTo("families.double-membership");
        });
        MatterId matter = matters(merge).get(0).matter();
        MergeMatters list = ochag.get(MergeMatters.class);
        list.close(worker, new CloseMatter(matter, "Роль уточнена"));
        assertThat(matters(merge)).isEmpty();
        assertThat(refusal(() -> list.close(worker, new CloseMatter(matter, "Ещё раз"))))
                .isEqualTo("families.matter-closed");
        assertThat(refusal(() -> list.close(elsewhere, new CloseMatter(matter, "Чужое"))))
                .isEqualTo("access.not-found");
    }

    @Test
    void ofAMergeThatWasUndoneNothingIsOpen() {
        FamilyId one = family("Отменная");
        PersonId anna = desk.member(one, "Анна");
        FamilyId other = desk.family(FamilyFixture.at(point)
                .with(new NewMember(
                        new Who.Registered(anna), MemberRole.OTHER, MembershipGround.AS_TOLD, Optional.empty())));
        MergeId merge = desk.merge(one, other);
        assertThat(matters(merge)).hasSize(1);
        desk.undo(merge);
        assertThat(matters(merge)).isEmpty();
    }

    private List<MergeMatter> matters(MergeId merge) {
        return ochag.get(MergeMatters.class).open(worker, new PageRequest(100, Optional.empty())).items().stream()
                .filter(matter -> matter.merge().equals(merge))
                .toList();
    }

    @Test
    void whatWasWrittenMeanwhileStaysAndIsListed() {
        FamilyId one = family("Промежуткова");
        FamilyId other = family("Промежуткова");
        clock.advance(Duration.ofMinutes(1));
        MergeId merge = desk.merge(one, other);
        clock.advance(Duration.ofMinutes(1));
        PersonId added = desk.add(
                one, MemberRole.CHILD, new Who.Unregistered(FamilyFixture.person("Малая", "Ия"), MatchAnswer.UNSURE));
        clock.advance(Duration.ofMinutes(1));
        desk.undo(merge);
        clock.advance(Duration.ofMinutes(1));
        desk.add(
                other,
                MemberRole.CHILD,
                new Who.Unregistered(FamilyFixture.person("Поздняя", "Ия"), MatchAnswer.UNSURE));
        assertThat(desk.merges().writtenSince(worker, merge)).singleElement().satisfies(entry -> {
            assertThat(entry.link()).isEqualTo("/families/" + other);
            assertThat(entry.text()).contains("Малая");
        });
        assertThat(desk.card(other).members())
                .extracting(FamilyCard.Member::person)
                .contains(added);
        assertThat(desk.merges().ofFamily(worker, one)).singleElement().satisfies(told -> {
            assertThat(told.into()).isEqualTo(other);
            assertThat(told.story().undoneAt()).isPresent();
        });
    }

    @Test
    void othersAreToldAndItIsRecordedWhoDidIt() {
        FamilyId one = family("Событина");
        FamilyId other = family("Событина");
        FamilyId third = family("Событина");
        desk.merge(one, other);
        MergeId second = desk.merge(other, third);
        desk.undo(second);
        assertThat(ochag.events().published(FamiliesMerged.class))
                .filteredOn(event -> event.merged().equals(other))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.into()).isEqualTo(third);
                    assertThat(event.subjects())
                            .containsExactlyInAnyOrder("family:" + one, "family:" + other, "family:" + third);
                });
        assertThat(ochag.events().published(FamilyMergeUndone.class))
                .filteredOn(event -> event.separated().equals(other))
                .hasSize(1);
        PersonId anna = desk.member(one, "Анна");
        PersonId twin = desk.member(third, "Анна");
        desk.merge(anna, twin);
        assertThat(ochag.events().published(PersonsMerged.class))
                .filteredOn(event -> event.merged().equals(anna))
                .hasSize(1);
        assertThat(database.column(
                        "select operation from ochag_platform.audit_entry where kind = 'WRITE' and ? = any(family_ids) order by id",
                        third.value()))
                .containsExactly("families.register", "families.merge", "families.undo-merge");
    }

    @Test
    void whoLookedAtAnAliasHasLookedAtTheFamily() {
        Actor auditor = Actors.worker();
        ochag.ports().grants().everywhere(auditor, AuditPermission.READ);
        FamilyId one = family("Подсмотренная");
        FamilyId other = family("Подсмотренная");
        desk.card(one);
        TimeSlot ever = new TimeSlot(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));
        AuditLog log = ochag.get(AuditLog.class);
        AuditLog.About about =
                new AuditLog.About(Set.of(other), Set.of(), Set.of(), ever, new PageRequest(100, Optional.empty()));
        assertThat(log.about(auditor, about).items())
                .noneMatch(entry -> entry.operation().equals("families.card"));
        desk.merge(one, other);
        assertThat(log.about(auditor, about).items())
                .anyMatch(entry -> entry.operation().equals("families.card")
                        && entry.families().contains(one));
    }
}
