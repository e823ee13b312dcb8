package io.ochag.families.registry;

import static java.util.stream.Collectors.toMap;

import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.Contact;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.tx.Transactions;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** {@link FamilyDirectory} out of the registry. Families are not merged yet: every id stands for itself. */
final class RegistryDirectory implements FamilyDirectory {
    private final Transactions transactions;
    private final AccessControl access;
    private final LabelMapper mapper;
    private final ContactBook contacts;
    private final Clock clock;

    @Inject
    RegistryDirectory(
            Transactions transactions, AccessControl access, LabelMapper mapper, ContactBook contacts, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.mapper = mapper;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public Set<FamilyId> find(Actor actor, Set<FamilyId> families) {
        return transactions.read(() -> Set.copyOf(mapper.visible(SqlArrays.uuids(families), visible(actor))));
    }

    @Override
    public Map<FamilyId, Label> labels(Actor actor, Set<FamilyId> families) {
        return transactions.read(
                () -> mapper.labels(SqlArrays.uuids(families), LocalDate.now(clock), visible(actor)).stream()
                        .collect(toMap(LabelRow::familyId, LabelRow::shown)));
    }

    @Override
    public Map<FamilyId, FamilyId> canonical(Set<FamilyId> families) {
        return transactions.read(() -> mapper.existing(SqlArrays.uuids(families)).stream()
                .collect(toMap(Function.identity(), Function.identity())));
    }

    @Override
    public Set<FamilyId> aliases(FamilyId family) {
        return Set.of(family);
    }

    @Override
    public Map<Recipient, List<Contact>> contacts(Set<Recipient> recipients) {
        return transactions.read(() -> contacts.of(recipients, LocalDate.now(clock)));
    }

    private VisibleRows visible(Actor actor) {
        return VisibleRows.of(access.visibility(actor, FamiliesPermission.FIND));
    }
}
