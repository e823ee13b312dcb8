package io.ochag.families.subject;

import io.ochag.families.FallingDue;
import io.ochag.families.SubjectData.Line;
import io.ochag.families.law.Law;
import io.ochag.families.law.LawBook;
import io.ochag.families.records.AskedModules;
import io.ochag.families.records.SharedFamilies;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords.SubjectRequest;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.time.Term;
import io.ochag.platform.persistence.SqlArrays;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what every module holds about a person, who keeps it and for how long. Runs inside a read. */
final class Collecting {
    private static final String USUAL = FallingDue.Kind.RECIPIENT.name();
    private static final LocalText KEPT_BY = new LocalText("Ведёт запись", "Kept by");
    private static final LocalText KEPT_FOR =
            new LocalText("Срок хранения после последней записи", "Kept after the last record for");

    private final AskedModules modules;
    private final SharedFamilies shared;
    private final OrderMapper mapper;
    private final PlaceDirectory places;
    private final LawBook laws;

    @Inject
    Collecting(AskedModules modules, SharedFamilies shared, OrderMapper mapper, PlaceDirectory places, LawBook laws) {
        this.modules = modules;
        this.shared = shared;
        this.mapper = mapper;
        this.places = places;
        this.laws = laws;
    }

    /** The lines, and of whose accesses may be told. */
    record Collected(List<Line> lines, Accesses.Scope scope) {}

    Collected of(Actor actor, SubjectRequest request, Set<PersonId> ids) {
        List<Line> lines = new ArrayList<>(modules.held(actor, request, Line::of));
        SharedFamilies.Told told = shared.told(actor, request);
        Set<PlaceId> keepers = new HashSet<>(mapper.keepers(SqlArrays.uuids(ids)));
        keepers.removeAll(told.untoldPlaces());
        if (!request.own()) {
            // the point that serves the person's other family is nobody's business
            keepers.retainAll(told.places());
        }
        places.find(keepers, request.day()).values().stream()
                .map(PlaceDirectory.Place::name)
                .sorted()
                .forEach(name -> lines.add(line("families.kept-by", KEPT_BY, new LocalText(name, name))));
        Law law = laws.read();
        String kind = mapper.retentionKind(SqlArrays.uuids(ids));
        if (!told.adopted() || kind.equals(USUAL)) {
            // the term of guardianship would tell somebody who was adopted of what was before
            lines.add(line("families.kept-for", KEPT_FOR, term(law, kind, request.day())));
        }
        return new Collected(
                lines,
                new Accesses.Scope(
                        request.person(),
                        request.own() ? Optional.empty() : Optional.of(told.places()),
                        law.words("subject-access.untold-purposes", request.day()),
                        told.untoldFamilies(),
                        told.untoldPlaces(),
                        places.find(told.untoldPlaces(), request.day()).values().stream()
                                .map(PlaceDirectory.Place::name)
                                .collect(Collectors.toSet())));
    }

    private static LocalText term(Law law, String kind, LocalDate day) {
        Term term = Term.parse(law.value("retention." + kind.toLowerCase(Locale.ROOT), day));
        return term instanceof Term.Months
                ? new LocalText(term.count() + " мес.", term.count() + " months")
                : new LocalText(term.text(), term.text());
    }

    private static Line line(String kind, LocalText title, LocalText value) {
        return new Line("families", kind, title, value, Optional.empty(), Optional.empty());
    }
}
