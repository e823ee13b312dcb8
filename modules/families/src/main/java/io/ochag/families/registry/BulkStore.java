package io.ochag.families.registry;

import io.ochag.families.ContactPhone;
import io.ochag.families.NewMember;
import io.ochag.families.NewMember.Who;
import io.ochag.families.PersonDetails;
import io.ochag.families.registry.BulkRegistration.Prepared;
import io.ochag.families.registry.BulkRegistration.Wanted;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.Snils;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes families many at a time. */
final class BulkStore {
    private final BulkMapper mapper;
    private final IdSource ids;

    @Inject
    BulkStore(BulkMapper mapper, IdSource ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    Map<Snils, PersonId> holders(Collection<Snils> numbers) {
        Map<Snils, PersonId> holders = new HashMap<>();
        if (!numbers.isEmpty()) {
            mapper.holders(numbers.stream().map(Snils::digits).toArray(String[]::new))
                    .forEach(row -> holders.put(new Snils(row.snils()), row.personId()));
        }
        return holders;
    }

    /** A family with new ids. */
    Prepared prepared(Wanted family, Kept kept, LocalDate from) {
        List<PersonId> persons = family.members().stream()
                .map(member -> new PersonId(ids.next()))
                .toList();
        return new Prepared(new FamilyId(ids.next()), persons, family.members(), kept, from);
    }

    /** Whether all of them were written; where not, somebody else was faster with a СНИЛС and the write must be undone. */
    boolean add(Kept kept, List<Prepared> families) {
        List<PersonRow> persons = new ArrayList<>();
        List<Joined> joined = new ArrayList<>();
        for (Prepared family : families) {
            for (int i = 0; i < family.members().size(); i++) {
                Joined one = new Joined(
                        family, family.persons().get(i), family.members().get(i));
                joined.add(one);
                persons.add(PersonRow.of(one.person(), family.kept(), one.details()));
            }
        }
        if (mapper.insertPersons(kept, PersonColumns.of(persons)) < persons.size()) {
            return false;
        }
        mapper.insertFamilies(kept, columns(families));
        mapper.insertMemberships(memberships(joined));
        phones(joined);
        return true;
    }

    private record Joined(Prepared family, PersonId person, NewMember member) {
        PersonDetails details() {
            return ((Who.Unregistered) member.who()).details();
        }

        LocalDate from() {
            return RegistrationRules.from(member, family.from());
        }
    }

    private static FamilyColumns columns(List<Prepared> families) {
        return new FamilyColumns(
                families.stream().map(one -> one.family().value()).toArray(UUID[]::new),
                families.stream().map(one -> one.kept().municipality().value()).toArray(String[]::new),
                families.stream().map(one -> one.kept().occurredAt().toString()).toArray(String[]::new));
    }

    private MembershipColumns memberships(List<Joined> joined) {
        return new MembershipColumns(
                joined.stream().map(one -> ids.next()).toArray(UUID[]::new),
                joined.stream().map(one -> one.family().family().value()).toArray(UUID[]::new),
                joined.stream().map(one -> one.person().value()).toArray(UUID[]::new),
                joined.stream().map(one -> one.member().role().name()).toArray(String[]::new),
                joined.stream().map(one -> one.member().ground().name()).toArray(String[]::new),
                joined.stream().map(one -> one.from().toString()).toArray(String[]::new));
    }

    private void phones(List<Joined> joined) {
        record Told(Joined by, ContactPhone phone) {}
        List<Told> told = joined.stream()
                .flatMap(one -> one.details().phones().stream().map(phone -> new Told(one, phone)))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        String[] extensions = new String[told.size()];
        for (int i = 0; i < extensions.length; i++) {
            int at = i;
            told.get(i).phone().number().extension().ifPresent(digits -> extensions[at] = digits);
        }
        mapper.insertPhones(new PhoneColumns(
                told.stream().map(one -> ids.next()).toArray(UUID[]::new),
                told.stream().map(one -> one.by().person().value()).toArray(UUID[]::new),
                told.stream().map(one -> one.by().family().family().value()).toArray(UUID[]::new),
                told.stream().map(one -> one.phone().number().e164()).toArray(String[]::new),
                extensions,
                told.stream().map(one -> one.phone().number().country()).toArray(String[]::new),
                told.stream()
                        .map(one -> Boolean.toString(one.phone().preferred()))
                        .toArray(String[]::new),
                told.stream()
                        .map(one -> Boolean.toString(one.phone().unsafeToCall()))
                        .toArray(String[]::new)));
    }
}
