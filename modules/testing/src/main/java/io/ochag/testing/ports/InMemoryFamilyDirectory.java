package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Restrictions;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.time.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Families that have a label and may be merged, and who represents whom; whom the restrictions hide is not here. */
public final class InMemoryFamilyDirectory implements FamilyDirectory {
    private record Bond(PersonId adult, PersonId person, DateRange during) {}

    private final List<Bond> bonds = new ArrayList<>();
    private final Set<PersonId> persons = new HashSet<>();
    private final Restrictions restrictions;
    private final Map<FamilyId, String> labels = new HashMap<>();
    private final Map<FamilyId, FamilyId> mergedInto = new HashMap<>();
    private final Map<PersonId, PersonId> personsMergedInto = new HashMap<>();
    private final Map<Recipient, List<Contact>> contacts = new HashMap<>();

    public InMemoryFamilyDirectory(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    /** A new family, called by this label. */
    public FamilyId add(String label) {
        return add(new FamilyId(UUID.randomUUID()), label);
    }

    public synchronized FamilyId add(FamilyId family, String label) {
        labels.put(family, label);
        return family;
    }

    /** A family or a person can be reached so. A person need not be known otherwise. */
    public synchronized void reach(Recipient recipient, Contact contact) {
        contacts.computeIfAbsent(recipient, nobody -> new ArrayList<>()).add(contact);
    }

    /** Nobody is reached by any of these any more. */
    public synchronized void forgetContacts(Recipient recipient) {
        contacts.remove(recipient);
    }

    /** From now on the one stands for the other. */
    public synchronized void merge(FamilyId one, FamilyId into) {
        mergedInto.put(current(one), current(into));
    }

    /** Ends the merge. */
    public synchronized void undoMerge(FamilyId one) {
        mergedInto.remove(one);
    }

    /** From now on the one person stands for the other. */
    public synchronized void merge(PersonId one, PersonId into) {
        personsMergedInto.put(current(one, personsMergedInto), current(into, personsMergedInto));
    }

    /** Ends the merge. */
    public synchronized void undoMerge(PersonId one) {
        personsMergedInto.remove(one);
    }

    @Override
    public synchronized Map<PersonId, PersonId> canonicalPersons(Set<PersonId> persons) {
        return persons.stream()
                .collect(Collectors.toMap(person -> person, person -> current(person, personsMergedInto)));
    }

    @Override
    public synchronized Set<PersonId> aliases(PersonId person) {
        PersonId current = current(person, personsMergedInto);
        Set<PersonId> same = personsMergedInto.keySet().stream()
                .filter(one -> current(one, personsMergedInto).equals(current))
                .collect(Collectors.toSet());
        same.addAll(Set.of(current));
        same.add(person);
        return same;
    }

    @Override
    public synchronized Set<FamilyId> find(Actor actor, Set<FamilyId> families) {
        Set<FamilyId> hidden = hiddenFrom(actor);
        return families.stream()
                .filter(family -> labels.containsKey(family) && !hidden.contains(family))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized Map<FamilyId, Label> labels(Actor actor, Set<FamilyId> families) {
        return find(actor, families).stream()
                .collect(Collectors.toMap(
                        family -> family, family -> new Label(family, labels.getOrDefault(current(family), ""))));
    }

    @Override
    public synchronized Map<FamilyId, FamilyId> canonical(Set<FamilyId> families) {
        return families.stream().filter(labels::containsKey).collect(Collectors.toMap(family -> family, this::current));
    }

    @Override
    public synchronized Set<FamilyId> aliases(FamilyId family) {
        FamilyId current = current(family);
        Set<FamilyId> same = labels.keySet().stream()
                .filter(one -> current(one).equals(current))
                .collect(Collectors.toSet());
        same.add(family);
        return same;
    }

    @Override
    public synchronized Map<Recipient, List<Contact>> contacts(Set<Recipient> recipients) {
        Map<Recipient, List<Contact>> found = new HashMap<>();
        for (Recipient recipient : recipients) {
            boolean known = recipient instanceof Recipient.OfFamily one && labels.containsKey(one.family());
            if (known || contacts.containsKey(recipient)) {
                found.put(recipient, inOrder(contacts.getOrDefault(recipient, List.of())));
            }
        }
        return found;
    }

    /** The adult may do everything for the person on these days. Both are known from now on. */
    public synchronized InMemoryFamilyDirectory represent(PersonId adult, PersonId person, DateRange during) {
        bonds.add(new Bond(adult, person, during));
        return know(adult).know(person);
    }

    /** Somebody who represents nobody. */
    public synchronized InMemoryFamilyDirectory know(PersonId person) {
        persons.add(person);
        return this;
    }

    @Override
    public synchronized Map<MayAct.Question, MayAct> mayAct(Set<MayAct.Question> questions) {
        return questions.stream()
                .filter(asked -> persons.contains(asked.adult()) && persons.contains(asked.person()))
                .collect(Collectors.toMap(asked -> asked, this::answer));
    }

    private MayAct answer(MayAct.Question asked) {
        boolean may = asked.adult().equals(asked.person())
                || bonds.stream()
                        .anyMatch(bond -> bond.adult().equals(asked.adult())
                                && bond.person().equals(asked.person())
                                && bond.during().contains(asked.day()));
        return may ? new MayAct.Yes("test") : new MayAct.No(MayAct.Reason.NOT_A_REPRESENTATIVE);
    }

    private static List<Contact> inOrder(List<Contact> told) {
        Set<String> unsafe =
                told.stream().filter(Contact::unsafe).map(Contact::value).collect(Collectors.toSet());
        return told.stream()
                .sorted(Comparator.comparing(Contact::preferred).reversed())
                .map(one -> new Contact(
                        one.kind(),
                        one.value(),
                        one.preferred(),
                        unsafe.contains(one.value()),
                        one.verified(),
                        one.language()))
                .toList();
    }

    private FamilyId current(FamilyId family) {
        return current(family, mergedInto);
    }

    private static <I> I current(I id, Map<I, I> mergedInto) {
        I current = id;
        for (I next = mergedInto.get(current); next != null; next = mergedInto.get(current)) {
            current = next;
        }
        return current;
    }

    private Set<FamilyId> hiddenFrom(Actor actor) {
        return restrictions.hiddenFrom(actor).families().stream()
                .flatMap(family -> aliases(family).stream())
                .collect(Collectors.toSet());
    }
}
