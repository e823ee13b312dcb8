package io.ochag.families.merging;

import static io.ochag.families.MergedValue.BIRTH;
import static io.ochag.families.MergedValue.MAIN_CONTACT;
import static io.ochag.families.MergedValue.MUNICIPALITY;
import static io.ochag.families.MergedValue.NAME;
import static io.ochag.families.MergedValue.SNILS;

import io.ochag.families.FamiliesError;
import io.ochag.families.GroundCode;
import io.ochag.families.MatterId;
import io.ochag.families.MergeId;
import io.ochag.families.ModuleEntry;
import io.ochag.families.UndoMerge;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.IdSource;
import io.ochag.kernel.id.UuidId;
import io.ochag.platform.persistence.ActorText;
import io.ochag.platform.persistence.SqlArrays;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Keeps merges and what follows from them. Whoever writes here has locked every id of both sides. */
final class MergeStore {
    private final MergeMapper mapper;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    MergeStore(MergeMapper mapper, IdSource ids, Clock clock) {
        this.mapper = mapper;
        this.ids = ids;
        this.clock = clock;
    }

    boolean isValidToday(GroundCode ground) {
        return mapper.groundIsValid(ground.value(), LocalDate.now(clock));
    }

    /** @param both every id of the two sides */
    MergeId add(NewMerge merge, Collection<? extends UuidId> both, List<ModuleEntry> conflicts) {
        MergeId id = new MergeId(ids.next());
        Instant now = clock.instant();
        String[] ofMerged = merge.ofMerged().stream().map(Enum::name).sorted().toArray(String[]::new);
        mapper.insert(id, merge, ofMerged, merge.note().orElse(null), now, ActorText.of(merge.actor()));
        rewrite(merge.kind(), both);
        conflicts.forEach(conflict -> mapper.insertMatter(new MatterId(ids.next()), id, conflict, now));
        lift(merge.kind(), new UUID[] {merge.merged(), merge.into()});
        return id;
    }

    /** Ends a merge; {@code families.merge-undone}. */
    void undo(Actor actor, MergeRow merge, UndoMerge command, Collection<? extends UuidId> both) {
        String note = command.note().orElse(null);
        if (mapper.undo(merge.id(), clock.instant(), ActorText.of(actor), note) == 0) {
            throw DomainException.of(FamiliesError.MERGE_UNDONE);
        }
        rewrite(merge.kind(), both);
        UUID goesOn = new Forest(mapper.standing(SqlArrays.uuids(both))).root(merge.intoId());
        lift(merge.kind(), new UUID[] {merge.mergedId(), goesOn});
    }

    /** A merge that the actor may see; {@code access.not-found}. */
    MergeRow get(MergeId merge, Visibility visibility) {
        MergeRow row = mapper.find(merge, VisibleRows.of(visibility));
        if (row == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return row;
    }

    List<MergeRow> touching(Collection<? extends UuidId> records, Visibility visibility) {
        return mapper.touching(SqlArrays.uuids(records), VisibleRows.of(visibility));
    }

    /** Every id that was one with the merged ones while the merge stood. */
    List<UUID> together(MergeRow merge) {
        return mapper.together(merge.id());
    }

    private void rewrite(MergeKind kind, Collection<? extends UuidId> both) {
        UUID[] records = SqlArrays.uuids(both);
        Forest forest = new Forest(mapper.standing(records));
        mapper.forget(records);
        forest.identities(kind, List.of(records)).forEach(this::keep);
    }

    private void keep(IdentityRow row) {
        boolean person = row.kind() == MergeKind.PERSON;
        mapper.keep(
                row,
                row.source(NAME),
                row.source(BIRTH),
                row.source(SNILS),
                person ? row.source(MUNICIPALITY) : null,
                row.source(MAIN_CONTACT),
                person ? null : row.source(MUNICIPALITY));
    }

    private void lift(MergeKind kind, UUID[] records) {
        if (kind == MergeKind.FAMILY) {
            mapper.holdFamilies(records);
            mapper.liftFamilies(records);
        } else {
            mapper.holdPersons(records);
            mapper.liftPersons(records);
        }
    }
}
