package io.ochag.families.contact;

import static io.ochag.families.FamiliesPermission.FIND;
import static io.ochag.families.FamiliesPermission.READ;
import static io.ochag.families.FamiliesPermission.REGISTER;
import static io.ochag.families.FamiliesPermission.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ochag.families.ContactPhone;
import io.ochag.families.Contacts;
import io.ochag.families.Contacts.EndPhone;
import io.ochag.families.Contacts.MarkPhone;
import io.ochag.families.Contacts.PhoneEnd;
import io.ochag.families.Contacts.PhoneTold;
import io.ochag.families.Contacts.StateCommunication;
import io.ochag.families.Contacts.TellPhone;
import io.ochag.families.Contacts.Way;
import io.ochag.families.Families;
import io.ochag.families.FamilyCard;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FindPeople;
import io.ochag.families.LanguageCode;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MergeDesk;
import io.ochag.families.MergeId;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PeopleSearch;
import io.ochag.families.PersonContacts;
import io.ochag.families.Recorded;
import io.ochag.families.StartedFamilies;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
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
class ContactsTest {
    private final Actor worker = Actors.worker();
    private final Actor neighbour = Actors.worker();
    private TestOchag ochag;
    private Contacts contacts;
    private MergeDesk desk;
    private PlaceId point;
    private PlaceId otherPoint;

    @BeforeAll
    void start(TestDatabase fresh) {
        ochag = StartedFamilies.hidingByHand(fresh, MutableClock.at(TestOchag.USUAL_DAY));
        contacts = ochag.get(Contacts.class);
        point = ochag.ports().places().add("Пункт");
        otherPoint = ochag.ports().places().add("Другой пункт");
        ochag.ports().grants().everywhere(worker, FIND).at(point, worker, READ, REGISTER, WRITE);
        ochag.ports().grants().everywhere(neighbour, FIND).at(otherPoint, neighbour, READ, REGISTER, WRITE);
        desk = MergeDesk.of(ochag, Actors.system());
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void aNumberThatIsToldIsOnTheCardAndFindsThePerson() {
        FamilyCard family = family(point);
        PersonId mother = mother(family);
        PhoneTold told = tell(mother, 1, Optional.of(family.family()), number("+79990000101", true, false));
        assertThat(told.version()).isEqualTo(2);

        FamilyCard after = ochag.get(Families.class).card(worker, family.family());
        assertThat(after.version()).isEqualTo(family.version() + 1);
        assertThat(after.members())
                .filteredOn(member -> member.person().equals(mother))
                .flatExtracting(FamilyCard.Member::phones)
                .extracting(phone -> phone.number().e164())
                .containsExactly("+79990000101");
        assertThat(found("+79990000101")).containsExactly(mother);
        assertThat(contacts.of(worker, mother).phones())
                .singleElement()
                .satisfies(phone -> assertThat(phone.family()).contains(family.family()));
    }

    @Test
    void aNumberIsOnRecordOnce() {
        FamilyCard family = family(point);
        PersonId mother = mother(family);
        tell(mother, 1, Optional.of(family.family()), number("+79990000102", false, false));
        assertThat(refusal(() -> tell(mother, 2, Optional.of(family.family()), number("+79990000102", true, true))))
                .isEqualTo("families.phone-known");
        assertThat(refusal(() -> tell(mother, 1, Optional.empty(), number("+79990000103", false, false))))
                .isEqualTo("version.stale");
        assertThat(tell(mother, 2, Optional.empty(), number("+79990000102", false, false))
                        .version())
                .as("for the person alone it is another record")
                .isEqualTo(3);
    }

    @Test
    void aFamilyOfOthersIsNotToldAPhone() {
        PersonId mother = mother(family(point));
        FamilyId others = family(point).family();
        assertThat(refusal(() -> tell(mother, 1, Optional.of(others), number("+79990000104", false, false))))
                .isEqualTo("families.not-member");
        FamilyId elsewhere = family(otherPoint).family();
        assertThat(refusal(() -> tell(mother, 1, Optional.of(elsewhere), number("+79990000104", false, false))))
                .isEqualTo("access.not-found");
        assertThat(contacts.of(worker, mother).version()).isEqualTo(1);
    }

    @Test
    void oneOfThePhonesOfACardIsPreferred() {
        FamilyCard family = family(point);
        PersonId mother = mother(family);
        PhoneTold alone = tell(mother, 1, Optional.empty(), number("+79990000105", true, false));
        PhoneTold first = tell(mother, 2, Optional.of(family.family()), number("+79990000106", true, false));
        PhoneTold second = tell(mother, 3, Optional.of(family.family()), number("+79990000107", true, false));
        assertThat(preferred(mother)).containsExactlyInAnyOrder("+79990000105", "+79990000107");

        contacts.mark(worker, new MarkPhone(mother, 4, first.phone(), true, false, Recorded.LIVE));
        assertThat(preferred(mother)).containsExactlyInAnyOrder("+79990000105", "+79990000106");
        assertThat(alone.phone()).isNotEqualTo(second.phone());
    }

    @Test
    void aNumberThatTurnsOutUnsafeIsUnsafeForEveryMessage() {
        FamilyCard family = family(point);
        PersonId mother = mother(family);
        PhoneTold told = tell(mother, 1, Optional.of(family.family()), number("+79990000108", true, false));
        assertThat(waysToSend(family.family())).extracting(Contact::unsafe).containsExactly(false);
        contacts.mark(worker, new MarkPhone(mother, 2, told.phone(), false, true, Recorded.LIVE));
        assertThat(waysToSend(family.family())).extracting(Contact::unsafe).containsExactly(true);
    }

    @Test
    void aNumberThatIsGivenUpIsRememberedButNotCalled() {
        FamilyCard family = family(point);
        PersonId mother = mother(family);
        PhoneTold told = tell(mother, 1, Optional.of(family.family()), number("+79990000109", true, false));
        contacts.end(worker, new EndPhone(mother, 2, told.phone(), PhoneEnd.NOT_THEIRS, Recorded.LIVE));

        PersonContacts after = contacts.of(worker, mother);
        assertThat(after.phones()).isEmpty();
        assertThat(after.former())
                .extracting(phone -> phone.number().e164() + " " + phone.reason())
                .containsExactly("+79990000109 NOT_THEIRS");
        assertThat(waysToSend(family.family())).isEmpty();
        assertThat(found("+79990000109")).isEmpty();
        assertThat(refusal(() ->
                        contacts.end(worker, new EndPhone(mother, 3, told.phone(), PhoneEnd.GIVEN_UP, Recorded.LIVE))))
                .isEqualTo("access.not-found");
        assertThat(tell(mother, 3, Optional.of(family.family()), number("+79990000109", false, false))
                        .version())
                .as("it may be told again")
                .isEqualTo(4);
    }

    @Test
    void aPhoneDoesNotGoFromOneCardToTheOther() {
        FamilyCard one = family(point);
        PersonId child = member(one, MemberRole.CHILD);
        FamilyId other = desk.family(FamilyFixture.at(otherPoint)
                .with(MemberRole.FATHER, FamilyFixture.person(FamilyFixture.newSurname(), "Олег"))
                .with(new NewMember(
                        new Who.Registered(child), MemberRole.CHILD, MembershipGround.AS_TOLD, Optional.empty())));
        PhoneTold told = contacts.tell(
                Actors.system(),
                new TellPhone(child, 1, Optional.of(other), number("+79990000110", false, false), Recorded.LIVE));
        assertThat(contacts.of(worker, child).phones()).isEmpty();
        assertThat(refusal(() ->
                        contacts.end(worker, new EndPhone(child, 2, told.phone(), PhoneEnd.GIVEN_UP, Recorded.LIVE))))
                .isEqualTo("access.not-found");
        assertThat(contacts.of(Actors.system(), child).phones()).hasSize(1);
        contacts.end(Actors.system(), new EndPhone(child, 2, told.phone(), PhoneEnd.GIVEN_UP, Recorded.LIVE));
        assertThat(contacts.of(worker, child).former()).isEmpty();
    }

    @Test
    void whoMayNotSeeThePersonFindsNothing() {
        PersonId mother = mother(family(point));
        PersonId hidden = mother(family(point));
        ochag.ports().restrictions().hide(hidden);
        for (PersonId unseen : List.of(hidden, new PersonId(new UUID(0, 1)))) {
            assertThat(refusal(() -> contacts.of(worker, unseen))).isEqualTo("access.not-found");
            assertThat(refusal(() -> tell(unseen, 1, Optional.empty(), number("+79990000111", false, false))))
                    .isEqualTo("access.not-found");
        }
        assertThat(refusal(() -> contacts.of(neighbour, mother))).isEqualTo("access.not-found");
    }

    @Test
    void whatIsSpokenLastCounts() {
        PersonId mother = mother(family(point));
        assertThat(contacts.of(worker, mother).languages()).isEmpty();
        speak(mother, 1, true, Optional.of(Way.SMS), "uzb", "rus");
        speak(mother, 2, false, Optional.of(Way.CALL), "rus", "tat");
        PersonContacts after = contacts.of(worker, mother);
        assertThat(after.languages()).extracting(LanguageCode::value).containsExactly("rus", "tat");
        assertThat(after.interpreter()).isFalse();
        assertThat(after.way()).contains(Way.CALL);
    }

    @Test
    void aLanguageIsOneOfTheListAndIsNamedOnce() {
        PersonId mother = mother(family(point));
        assertThat(violations(() -> speak(mother, 1, false, Optional.empty(), "zzz")))
                .containsExactly("/languages families.languages");
        assertThat(violations(() -> speak(mother, 1, false, Optional.empty(), "rus", "rus")))
                .containsExactly("/languages families.languages");
        assertThat(violations(
                        () -> speak(mother, 1, false, Optional.empty(), "rus", "tat", "uzb", "kir", "tgk", "kaz")))
                .containsExactly("/languages families.languages");
        assertThat(violations(() -> speak(mother, 1, true, Optional.empty())))
                .containsExactly("/interpreter families.interpreter");
        assertThat(contacts.languages(worker).languages().get(0).code()).isEqualTo(new LanguageCode("rus"));
    }

    @Test
    void aMergedPersonHasThePhonesOfBothUntilItIsUndone() {
        FamilyCard one = family(point);
        FamilyCard other = family(point);
        PersonId kept = mother(one);
        PersonId merged = mother(other);
        tell(kept, 1, Optional.empty(), number("+79990000112", false, false));
        PhoneTold second = tell(merged, 1, Optional.empty(), number("+79990000113", false, false));
        speak(merged, 2, false, Optional.empty(), "chv");
        MergeId merge = desk.merge(merged, kept);

        PersonContacts both = contacts.of(worker, kept);
        assertThat(both.phones())
                .extracting(phone -> phone.phone().number().e164())
                .containsExactlyInAnyOrder("+79990000112", "+79990000113");
        assertThat(both.languages()).containsExactly(new LanguageCode("chv"));
        contacts.end(worker, new EndPhone(kept, both.version(), second.phone(), PhoneEnd.WRONG_NUMBER, Recorded.LIVE));
        assertThat(contacts.of(worker, kept).phones()).hasSize(1);

        desk.undo(merge);
        assertThat(contacts.of(worker, kept).languages()).isEmpty();
        assertThat(contacts.of(worker, merged).former()).hasSize(1);
    }

    private PhoneTold tell(PersonId person, long version, Optional<FamilyId> family, ContactPhone phone) {
        return contacts.tell(worker, new TellPhone(person, version, family, phone, Recorded.LIVE));
    }

    private void speak(PersonId person, long version, boolean interpreter, Optional<Way> way, String... languages) {
        contacts.communicate(
                worker,
                new StateCommunication(
                        person,
                        version,
                        List.of(languages).stream().map(LanguageCode::new).toList(),
                        interpreter,
                        way,
                        Recorded.LIVE));
    }

    private List<String> preferred(PersonId person) {
        return contacts.of(worker, person).phones().stream()
                .map(PersonContacts.Phone::phone)
                .filter(ContactPhone::preferred)
                .map(phone -> phone.number().e164())
                .toList();
    }

    private List<PersonId> found(String e164) {
        return ochag
                .get(PeopleSearch.class)
                .find(
                        worker,
                        new FindPeople(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new PhoneNumber(e164, "RU", Optional.empty())),
                                PageRequest.first()))
                .items()
                .stream()
                .map(person -> person.person())
                .toList();
    }

    private List<Contact> waysToSend(FamilyId family) {
        Recipient recipient = new Recipient.OfFamily(family);
        return ochag.get(FamilyDirectory.class).contacts(Set.of(recipient)).getOrDefault(recipient, List.of());
    }

    private FamilyCard family(PlaceId place) {
        String surname = FamilyFixture.newSurname();
        return desk.card(desk.family(
                FamilyFixture.at(place).mother(surname, "Вера").child(surname, "Лев", LocalDate.of(2024, 2, 1))));
    }

    private static PersonId mother(FamilyCard family) {
        return member(family, MemberRole.MOTHER);
    }

    private static PersonId member(FamilyCard family, MemberRole role) {
        return family.members().stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .person();
    }

    private static ContactPhone number(String e164, boolean preferred, boolean unsafe) {
        return new ContactPhone(new PhoneNumber(e164, "RU", Optional.empty()), preferred, unsafe);
    }

    private static String refusal(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call)).error().code();
    }

    private static List<String> violations(ThrowingCallable call) {
        return ((DomainException) catchThrowable(call))
                .violations().stream().map(ContactsTest::words).toList();
    }

    private static String words(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }
}
