package io.ochag.families.records;

import io.ochag.families.FamiliesPermission;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was written into the registry since an instant: memberships and phones in words, everything else by its kind. */
final class WrittenRecords {
    private final RecordsMapper records;
    private final WrittenMapper mapper;
    private final AccessControl access;

    @Inject
    WrittenRecords(RecordsMapper records, WrittenMapper mapper, AccessControl access) {
        this.records = records;
        this.mapper = mapper;
        this.access = access;
    }

    List<RecordRow> since(Actor actor, UUID[] families, UUID[] persons, Instant since) {
        VisibleRows visible = VisibleRows.of(access.visibility(actor, FamiliesPermission.MERGE));
        UUID from = RecordRow.firstIdOf(since);
        return Stream.concat(
                        records.written(families, persons, from, visible).stream(),
                        mapper
                                .written(
                                        families,
                                        persons,
                                        since,
                                        from,
                                        visible,
                                        may(actor, FamiliesPermission.PREGNANCY),
                                        may(actor, FamiliesPermission.SITUATION),
                                        may(actor, FamiliesPermission.CATEGORY))
                                .stream())
                .toList();
    }

    private boolean may(Actor actor, Permission permission) {
        return access.visibilityIfGranted(actor, permission).isPresent();
    }
}
