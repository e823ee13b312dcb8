package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.ContactKind;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link FamilyDirectory} keeps to: bulk answers from which the unknown is absent. */
public abstract class FamilyDirectoryContract {
    protected abstract FamilyDirectory directory();

    /** Somebody who may see labels of the families made here. */
    protected abstract Actor actor();

    /** A new family whose label holds this surname. */
    protected abstract FamilyId family(String surname);

    /** A telephone that an adult told for the family's card. */
    public record Told(String number, boolean preferred, boolean unsafe) {}

    /** A new family with one adult for each of these telephones. */
    protected abstract FamilyId familyWith(Told... phones);

    protected static FamilyId unknown() {
        return new FamilyId(UUID.randomUUID());
    }

    @Test
    public void findsThoseThatExistAndLeavesOutTheOthers() {
        FamilyId one = family("Кленова");
        FamilyId two = family("Осинина");
        assertThat(directory().find(actor(), Set.of(one, two, unknown()))).containsExactlyInAnyOrder(one, two);
    }

    @Test
    public void labelsThoseThatExistByTheirOwnNames() {
        FamilyId one = family("Кленова");
        FamilyId two = family("Осинина");
        Map<FamilyId, FamilyDirectory.Label> labels = directory().labels(actor(), Set.of(one, two, unknown()));
        assertThat(labels).containsOnlyKeys(one, two);
        assertThat(Objects.requireNonNull(labels.get(one)).family()).isEqualTo(one);
        assertThat(Objects.requireNonNull(labels.get(one)).text()).contains("Кленова");
        assertThat(Objects.requireNonNull(labels.get(two)).text()).contains("Осинина");
    }

    @Test
    public void aLabelPrintsMasked() {
        FamilyId family = family("Кленова");
        assertThat(directory().labels(actor(), Set.of(family)).toString()).doesNotContain("Кленова");
    }

    @Test
    public void nothingAskedIsNothingAnswered() {
        assertThat(directory().find(actor(), Set.of())).isEmpty();
        assertThat(directory().labels(actor(), Set.of())).isEmpty();
        assertThat(directory().canonical(Set.of())).isEmpty();
    }

    @Test
    public void aFamilyThatWasNeverMergedStandsForItself() {
        FamilyId family = family("Кленова");
        assertThat(directory().canonical(Set.of(family, unknown()))).containsExactly(Map.entry(family, family));
        assertThat(directory().aliases(family)).containsExactly(family);
    }

    @Test
    public void aliasesHoldTheIdThatWasAskedEvenIfNobodyKnowsIt() {
        FamilyId nobody = unknown();
        assertThat(directory().aliases(nobody)).containsExactly(nobody);
    }

    private List<Contact> contacts(FamilyId family) {
        Recipient recipient = new Recipient.OfFamily(family);
        return Objects.requireNonNull(directory().contacts(Set.of(recipient)).get(recipient));
    }

    @Test
    public void contactsOfManyAreAnsweredAtOnceAndTheUnknownAreAbsent() {
        FamilyId one = familyWith(new Told("+79275000011", false, false));
        FamilyId other = familyWith();
        Map<Recipient, List<Contact>> contacts = directory()
                .contacts(Set.of(
                        new Recipient.OfFamily(one),
                        new Recipient.OfFamily(other),
                        new Recipient.OfFamily(unknown()),
                        new Recipient.OfPerson(new PersonId(UUID.randomUUID()))));
        assertThat(contacts).containsOnlyKeys(new Recipient.OfFamily(one), new Recipient.OfFamily(other));
        assertThat(contacts(one))
                .extracting(Contact::kind, Contact::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ContactKind.PHONE, "+79275000011"));
        assertThat(contacts(other)).isEmpty();
        assertThat(contacts.toString()).doesNotContain("79275000011");
        assertThat(directory().contacts(Set.of())).isEmpty();
    }

    @Test
    public void thePreferredContactComesFirst() {
        FamilyId family = familyWith(
                new Told("+79275000012", false, false),
                new Told("+79275000013", true, false),
                new Told("+79275000014", false, false));
        assertThat(contacts(family))
                .extracting(Contact::value)
                .startsWith("+79275000013")
                .hasSize(3);
        assertThat(contacts(family)).extracting(Contact::preferred).containsExactly(true, false, false);
    }

    @Test
    public void anUnsafeContactIsMarkedWhoeverElseToldTheSame() {
        FamilyId family = familyWith(
                new Told("+79275000015", true, false),
                new Told("+79275000015", false, true),
                new Told("+79275000016", false, false));
        assertThat(contacts(family))
                .filteredOn(Contact::unsafe)
                .extracting(Contact::value)
                .containsOnly("+79275000015")
                .hasSize(2);
    }
}
