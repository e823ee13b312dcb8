package io.ochag.families.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.ContactPhone;
import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamiliesPermission;
import io.ochag.families.FamilyFixture;
import io.ochag.families.FamilyMergePreview;
import io.ochag.families.FamilyRestrictions;
import io.ochag.families.GroundCode;
import io.ochag.families.MatchAnswer;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.MergeFamilies;
import io.ochag.families.MergePersons;
import io.ochag.families.Merges;
import io.ochag.families.NewMember;
import io.ochag.families.People;
import io.ochag.families.PersonDetails;
import io.ochag.families.PersonMergePreview;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterPerson;
import io.ochag.families.RestrictFamily;
import io.ochag.families.UndoMerge;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.contract.FamilyMergeContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RegistryDirectoryTest extends FamilyMergeContract {
    private final Actor worker = Actors.worker();
    private TestDatabase database;
    private TestOchag ochag;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase given) {
        database = given;
        ochag = TestOchag.start(database, MutableClock.at(TestOchag.USUAL_DAY), new FamiliesModule());
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().everywhere(worker, FamiliesPermission.FIND, FamiliesPermission.REGISTER);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Override
    protected FamilyDirectory directory() {
        return ochag.get(FamilyDirectory.class);
    }

    @Override
    protected Actor actor() {
        return worker;
    }

    @Override
    protected FamilyId family(String surname) {
        return ochag.get(Families.class)
                .register(
                        worker, FamilyFixture.at(point).mother(surname, "Анна").command());
    }

    @Override
    protected FamilyId familyWith(Told... phones) {
        FamilyFixture family = FamilyFixture.at(point);
        for (Told phone : phones) {
            family.with(MemberRole.RELATIVE, reachable(phone));
        }
        if (phones.length == 0) {
            family.mother("Кленова", "Анна");
        }
        return ochag.get(Families.class).register(worker, family.command());
    }

    @Override
    protected void merge(FamilyId one, FamilyId into) {
        Merges merges = ochag.get(Merges.class);
        FamilyMergePreview pair = merges.previewFamilies(Actors.system(), one, into);
        merges.mergeFamilies(
                Actors.system(),
                new MergeFamilies(
                        one,
                        pair.merged().version(),
                        into,
                        pair.into().version(),
                        Set.of(),
                        new GroundCode("typed-twice"),
                        Optional.empty()));
    }

    @Override
    protected void undoMerge(FamilyId one) {
        Merges merges = ochag.get(Merges.class);
        merges.ofFamily(Actors.system(), one).stream()
                .filter(merge ->
                        merge.merged().equals(one) && merge.story().undoneAt().isEmpty())
                .forEach(merge ->
                        merges.undo(Actors.system(), new UndoMerge(merge.story().merge(), Optional.empty())));
    }

    @Override
    protected PersonId person() {
        return ochag.get(People.class)
                .register(
                        worker,
                        new RegisterPerson(
                                point,
                                Optional.empty(),
                                FamilyFixture.person("Кленова", "Анна"),
                                MatchAnswer.UNSURE,
                                Recorded.LIVE));
    }

    @Override
    protected void merge(PersonId one, PersonId into) {
        Merges merges = ochag.get(Merges.class);
        PersonMergePreview pair = merges.previewPersons(Actors.system(), one, into);
        merges.mergePersons(
                Actors.system(),
                new MergePersons(
                        one,
                        pair.merged().version(),
                        into,
                        pair.into().version(),
                        Set.of(),
                        new GroundCode("same-papers"),
                        Optional.empty()));
    }

    @Override
    protected void undoMerge(PersonId one) {
        Merges merges = ochag.get(Merges.class);
        merges.ofPerson(Actors.system(), one).stream()
                .filter(merge ->
                        merge.merged().equals(one) && merge.story().undoneAt().isEmpty())
                .forEach(merge ->
                        merges.undo(Actors.system(), new UndoMerge(merge.story().merge(), Optional.empty())));
    }

    @Override
    protected void hide(FamilyId family) {
        long version = ochag.get(Families.class).card(Actors.system(), family).version();
        ochag.get(FamilyRestrictions.class)
                .restrictFamily(
                        Actors.system(),
                        new RestrictFamily(
                                family, version, new GroundCode("danger"), Optional.empty(), Optional.empty()));
    }

    private static PersonDetails reachable(Told phone) {
        PersonDetails plain = FamilyFixture.person("Кленова", "Анна");
        return new PersonDetails(
                plain.name(),
                plain.birth(),
                plain.sex(),
                plain.snils(),
                plain.identity(),
                List.of(new ContactPhone(
                        new PhoneNumber(phone.number(), "RU", Optional.empty()), phone.preferred(), phone.unsafe())));
    }

    private List<String> phonesOf(PersonId person) {
        Recipient recipient = new Recipient.OfPerson(person);
        return Objects.requireNonNull(directory().contacts(Set.of(recipient)).get(recipient)).stream()
                .map(Contact::value)
                .toList();
    }

    private static NewMember member(MemberRole role, NewMember.Who who) {
        return new NewMember(who, role, MembershipGround.AS_TOLD, Optional.empty());
    }

    @Test
    void aChildsPhoneIsNoContactOfTheFamilyAndTheMainContactsComesFirst() {
        FamilyId family = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .with(MemberRole.CHILD, reachable(new Told("+79275000021", true, false)))
                                .with(MemberRole.GRANDPARENT, reachable(new Told("+79275000022", true, false)))
                                .with(MemberRole.MOTHER, reachable(new Told("+79275000023", false, false)))
                                .mainContact(2)
                                .command());
        Recipient recipient = new Recipient.OfFamily(family);
        assertThat(directory().contacts(Set.of(recipient)).get(recipient))
                .extracting(Contact::value)
                .containsExactly("+79275000023", "+79275000022");
    }

    @Test
    void whatWasToldForOneCardIsNotUsedForAPersonOfTwoFamilies() {
        FamilyId family = ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .with(MemberRole.CHILD, reachable(new Told("+79275000031", true, false)))
                                .command());
        PersonId child = PersonId.parse(
                database.text("select person_id from ochag_families.membership where family_id = ?", family.value()));
        assertThat(phonesOf(child)).containsExactly("+79275000031");
        ochag.get(Families.class)
                .register(
                        worker,
                        FamilyFixture.at(point)
                                .mother("Осинина", "Вера")
                                .with(member(MemberRole.CHILD, new NewMember.Who.Registered(child)))
                                .command());
        assertThat(phonesOf(child)).isEmpty();
    }
}
