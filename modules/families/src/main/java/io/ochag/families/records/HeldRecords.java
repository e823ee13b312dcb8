package io.ochag.families.records;

import io.ochag.families.FamiliesPermission;
import io.ochag.families.desk.Desk;
import io.ochag.kernel.access.AccessControl;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords.Held;
import io.ochag.kernel.directory.FamilyRecords.SubjectRequest;
import io.ochag.platform.persistence.VisibleRows;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The registry's answer to a person who asks what is held about them. Runs inside a read. */
final class HeldRecords {
    private final HeldMapper mapper;
    private final SharedFamilies shared;
    private final AccessControl access;
    private final Desk desk;

    @Inject
    HeldRecords(HeldMapper mapper, SharedFamilies shared, AccessControl access, Desk desk) {
        this.mapper = mapper;
        this.shared = shared;
        this.access = access;
        this.desk = desk;
    }

    List<Held> about(Actor actor, SubjectRequest request) {
        VisibleRows visible = shared.visible(actor, request);
        UUID[] ids = shared.ids(request.person());
        UUID[] asker = shared.ids(request.askedBy());
        LocalDate adopted = mapper.adoptedOn(ids);
        UUID[] families = shared.families(request, adopted, visible);
        return Stream.of(
                        mapper.ofPerson(ids, families, request.own(), adopted),
                        mapper.ofTies(ids, asker, families, request.own(), request.day(), adopted, visible),
                        mayTellOfPregnancies(actor, request) ? mapper.pregnancies(ids) : List.<HeldRow>of())
                .flatMap(List::stream)
                .map(HeldTexts::held)
                .distinct()
                .toList();
    }

    /** What only some may know leaves by their hand alone, and to the person alone. */
    private boolean mayTellOfPregnancies(Actor actor, SubjectRequest request) {
        return request.own()
                && access.visibilityIfGranted(actor, FamiliesPermission.PREGNANCY)
                        .isPresent()
                && desk.may(
                        actor,
                        FamiliesPermission.PREGNANCY,
                        desk.person(actor, FamiliesPermission.SUBJECT_ACCESS, request.person()));
    }
}
