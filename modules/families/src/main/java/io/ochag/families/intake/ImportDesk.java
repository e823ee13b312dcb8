package io.ochag.families.intake;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.ImportId;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.access.Visibility;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds the import that a command is about and asks for the right. Runs inside a unit of work. */
final class ImportDesk {
    private final AccessControl access;
    private final RunBook book;
    private final RunMapper mapper;

    @Inject
    ImportDesk(AccessControl access, RunBook book, RunMapper mapper) {
        this.access = access;
        this.book = book;
        this.mapper = mapper;
    }

    RunBook book() {
        return book;
    }

    void requireAt(Actor actor, PlaceId place) {
        access.require(actor, FamiliesPermission.IMPORT, Subject.at(place));
    }

    /** {@code access.forbidden}, {@code access.not-found}. */
    ImportRow find(Actor actor, ImportId id) {
        Visibility visibility = access.visibility(actor, FamiliesPermission.IMPORT);
        ImportRow row = book.get(id, visibility);
        requireAt(actor, row.placeId());
        return row;
    }

    Page<ImportRow> list(Actor actor, PageRequest page) {
        Visibility visibility = access.visibility(actor, FamiliesPermission.IMPORT);
        UUID before = page.position(Uuids::parse).orElse(null);
        return Page.of(
                mapper.list(VisibleRows.of(visibility), before, page.limit() + 1),
                page,
                row -> row.id().toString());
    }
}
