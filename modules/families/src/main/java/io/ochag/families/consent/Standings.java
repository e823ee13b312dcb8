package io.ochag.families.consent;

import io.ochag.families.DataRecipient;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.ConsentCheck.Asked;
import io.ochag.kernel.access.Subject;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells in what an actor stands to the places that keep records: one question to the directory, and none at the actor's own place. */
final class Standings {
    private final PlaceDirectory directory;

    @Inject
    Standings(PlaceDirectory directory) {
        this.directory = directory;
    }

    Map<Subject, Standing> of(Asked asked, Set<Subject> subjects, LocalDate day) {
        Optional<PlaceId> home = asked.home();
        if (!(asked.actor() instanceof Actor.Staff) || home.isEmpty()) {
            return subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> Standing.NONE));
        }
        Map<PlaceId, OrganisationId> organisations = organisations(home.get(), subjects, day);
        return subjects.stream()
                .collect(Collectors.toMap(subject -> subject, subject -> of(home.get(), subject, organisations)));
    }

    /** The names under which the ledger may hold the actor. */
    String[] recipients(Asked asked, LocalDate day) {
        List<DataRecipient> names = new ArrayList<>();
        if (asked.actor() instanceof Actor.Machine machine) {
            names.add(new DataRecipient.Machine(machine.key()));
        } else if (asked.actor() instanceof Actor.Staff) {
            asked.home().ifPresent(home -> {
                names.add(new DataRecipient.Place(home));
                Optional.ofNullable(directory.find(Set.of(home), day).get(home))
                        .map(Place::organisation)
                        .ifPresent(organisation -> names.add(new DataRecipient.Organisation(organisation)));
            });
        }
        return names.stream()
                .map(RecipientColumns::of)
                .map(RecipientColumns::joined)
                .toArray(String[]::new);
    }

    private Map<PlaceId, OrganisationId> organisations(PlaceId home, Set<Subject> subjects, LocalDate day) {
        Set<PlaceId> places =
                subjects.stream().flatMap(subject -> subject.place().stream()).collect(Collectors.toSet());
        if (Set.of(home).containsAll(places)) {
            return Map.of();
        }
        Set<PlaceId> all = new HashSet<>(places);
        all.add(home);
        return directory.find(all, day).values().stream().collect(Collectors.toMap(Place::id, Place::organisation));
    }

    private static Standing of(PlaceId home, Subject subject, Map<PlaceId, OrganisationId> organisations) {
        if (subject.place().isEmpty()) {
            return Standing.REGION_ROLE;
        }
        PlaceId keeper = subject.place().get();
        OrganisationId own = organisations.get(home);
        boolean same = keeper.equals(home) || own != null && own.equals(organisations.get(keeper));
        return same ? Standing.KEEPER : Standing.REGION_ROLE;
    }
}
