package io.ochag.families.subject;

import io.ochag.documents.ExportLog;
import io.ochag.documents.ExportNumber;
import io.ochag.families.SubjectData.Line;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.LocalText;
import io.ochag.kernel.time.TimeSlot;
import io.ochag.platform.audit.AuditLog;
import io.ochag.platform.audit.AuditLog.About;
import io.ochag.platform.audit.AuditLog.Access;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who looked at a person or changed something, and to whom data went: by organisation and purpose, never by a worker's name. Called outside of a
 * unit of work; that it was looked up is recorded like any look into the access log.
 */
final class Accesses {
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");
    /** So many pages of entries are read back, the newest first. */
    private static final int MOST_PAGES = 200;

    private static final LocalText LOOKED = new LocalText("Кто обращался к данным", "Who used the data");
    private static final LocalText GIVEN = new LocalText("Кому передано", "To whom it was given");
    private static final String KEEPER = "Организация, которая ведёт запись";

    private final AuditLog log;
    private final Optional<Provider<StaffDirectory>> staff;
    private final Optional<Provider<ExportLog>> exports;
    private final Clock clock;

    @Inject
    Accesses(
            AuditLog log,
            Optional<Provider<StaffDirectory>> staff,
            Optional<Provider<ExportLog>> exports,
            Clock clock) {
        this.log = log;
        this.staff = staff;
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * Of whom and how much may be told.
     *
     * @param places whose accesses may be told; all where empty
     * @param untold purposes that are not told
     */
    record Scope(
            PersonId person,
            Optional<Set<PlaceId>> places,
            @NotPersonal Set<String> untold) {}

    List<Line> of(Scope scope) {
        List<Access> told = entries(scope.person()).stream()
                .filter(access -> !scope.untold().contains(access.purpose()))
                .toList();
        Map<AssignmentId, Post> posts = posts(told);
        return Stream.concat(looked(scope, told, posts), given(scope, told, posts))
                .toList();
    }

    private Stream<Line> looked(Scope scope, List<Access> told, Map<AssignmentId, Post> posts) {
        Map<String, List<LocalDate>> days = new TreeMap<>();
        for (Access access : told) {
            if (access.staff().isPresent()) {
                Optional<Post> post = access.post().map(posts::get);
                if (mayTell(scope, post)) {
                    days.computeIfAbsent(
                                    post.map(Post::placeName).orElse(KEEPER) + ": " + access.purpose(),
                                    first -> new ArrayList<>())
                            .add(day(access));
                }
            }
        }
        return days.entrySet().stream()
                .map(one -> line(
                        "families.looked",
                        LOOKED,
                        one.getKey() + " (" + one.getValue().size() + ")",
                        one.getValue().stream().min(Comparator.naturalOrder()).orElseThrow(),
                        one.getValue().stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .plusDays(1)));
    }

    private Stream<Line> given(Scope scope, List<Access> told, Map<AssignmentId, Post> posts) {
        Set<ExportNumber> numbers = new HashSet<>();
        for (Access access : told) {
            if (mayTell(scope, access.post().map(posts::get))) {
                access.ground().flatMap(ExportLog::number).ifPresent(numbers::add);
            }
        }
        return exports.map(known -> known.get().find(numbers)).orElse(List.of()).stream()
                .filter(sent -> sent.to() == ExportLog.To.ORGANISATION || sent.to() == ExportLog.To.PERSON)
                .map(sent -> {
                    LocalDate day = LocalDate.ofInstant(sent.at(), clock.getZone());
                    return line(
                            "families.given",
                            GIVEN,
                            sent.organisation().orElse("Заявителю") + ": " + sent.purpose(),
                            day,
                            day.plusDays(1));
                });
    }

    private static boolean mayTell(Scope scope, Optional<Post> post) {
        return scope.places()
                .map(places -> post.filter(one -> places.contains(one.place())).isPresent())
                .orElse(true);
    }

    private List<Access> entries(PersonId person) {
        List<Access> all = new ArrayList<>();
        Actor asks = new Actor.System("families.subject-access", "families.subject-access");
        Optional<String> after = Optional.empty();
        for (int read = 0; read < MOST_PAGES; read++) {
            Page<Access> page = log.about(
                    asks,
                    new About(
                            Set.of(),
                            Set.of(person),
                            Set.of(),
                            new TimeSlot(EVER, ALWAYS),
                            new PageRequest(PageRequest.MOST, after)));
            all.addAll(page.items());
            after = page.next();
            if (after.isEmpty()) {
                break;
            }
        }
        return all;
    }

    /** Where the posts are, as they were when their holders looked. */
    private Map<AssignmentId, Post> posts(List<Access> told) {
        Map<AssignmentId, Post> posts = new HashMap<>();
        Set<String> asked = new HashSet<>();
        for (Access access : told) {
            Optional<StaffId> worker = access.staff();
            boolean known = access.post().filter(posts::containsKey).isPresent();
            if (worker.isPresent() && staff.isPresent() && !known && asked.add(worker.get() + " " + day(access))) {
                staff.get().get().posts(worker.get(), day(access)).forEach(post -> posts.putIfAbsent(post.id(), post));
            }
        }
        return posts;
    }

    private LocalDate day(Access access) {
        return LocalDate.ofInstant(access.at(), clock.getZone());
    }

    private static Line line(String kind, LocalText title, String text, LocalDate from, LocalDate to) {
        return new Line("families", kind, title, new LocalText(text, text), Optional.of(from), Optional.of(to));
    }
}
