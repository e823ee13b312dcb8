package io.ochag.families.registry;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.identity.Identities;
import io.ochag.families.representation.ActingBook;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Coverage;
import io.ochag.kernel.access.DataClass;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.directory.MayAct;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link FamilyDirectory} out of the registry. What was merged answers under each of its ids. */
final class RegistryDirectory implements FamilyDirectory {
    private final Transactions transactions;
    private final AccessControl access;
    private final LabelMapper mapper;
    private final ContactBook contacts;
    private final Identities identities;
    private final ActingBook acting;
    private final Clock clock;

    @Inject
    RegistryDirectory(
            Transactions transactions,
            AccessControl access,
            LabelMapper mapper,
            ContactBook contacts,
            Identities identities,
            ActingBook acting,
            Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.contacts = contacts;
        this.identities = identities;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Set<FamilyId> find(Actor actor, Set<FamilyId> families) {
        return transactions.read(() -> Set.copyOf(mapper.visible(SqlArrays.uuids(families), visible(actor))));
    }

    @Override
    public Map<FamilyId, Label> labels(Actor actor, Set<FamilyId> families) {
        return transactions.read(() -> {
            List<LabelRow> rows = mapper.labels(SqlArrays.uuids(families), LocalDate.now(clock), visible(actor));
            Map<Subject, Coverage> coverages = access.coverage(
                    actor,
                    FamiliesPermission.FIND,
                    rows.stream().map(LabelRow::subject).collect(toSet()));
            return rows.stream()
                    .filter(row -> named(coverages.get(row.subject())))
                    .collect(toMap(LabelRow::familyId, LabelRow::shown));
        });
    }

    @Override
    public Map<FamilyId, FamilyId> canonical(Set<FamilyId> families) {
        return transactions.read(() -> identities.canonicalFamilies(mapper.existing(SqlArrays.uuids(families))));
    }

    @Override
    public Set<FamilyId> aliases(FamilyId family) {
        return transactions.read(() -> identities.aliasesOfFamilies(Set.of(family)));
    }

    @Override
    public Map<PersonId, PersonId> canonicalPersons(Set<PersonId> persons) {
        return transactions.read(() -> identities.canonicalPersons(persons));
    }

    @Override
    public Set<PersonId> aliases(PersonId person) {
        return transactions.read(() -> identities.aliasesOfPersons(Set.of(person)));
    }

    @Override
    public Map<Recipient, List<Contact>> contacts(Set<Recipient> recipients) {
        return transactions.read(() -> contacts.of(recipients, LocalDate.now(clock)));
    }

    @Override
    public Map<MayAct.Question, MayAct> mayAct(Set<MayAct.Question> questions) {
        return acting.mayAct(questions);
    }

    /** A family is called by somebody's name: that is who the person is, and that they belong to it. */
    private static boolean named(@Nullable Coverage coverage) {
        return coverage != null && coverage.shows(DataClass.IDENTITY) && coverage.shows(DataClass.FAMILY_TIES);
    }

    private VisibleRows visible(Actor actor) {
        return VisibleRows.of(access.visibility(actor, FamiliesPermission.FIND));
    }
}
