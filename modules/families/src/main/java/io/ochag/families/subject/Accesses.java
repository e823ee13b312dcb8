package io.ochag.families.subject;

import io.ochag.documents.ExportLog;
import io.ochag.documents.ExportNumber;
import io.ochag.families.SubjectData.Line;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.FamilyId;
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
import java.util.Collections;
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
    private static final Actor ASKS = new Actor.System("families.subject-access", "families.subject-access");

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
     * @param untoldFamilies what touched one of them is not told
     * @param untoldPlaces what was done there, or about what is kept there, is not told
     * @param untoldNames how these places are called
     */
    record Scope(
            PersonId person,
            Optional<Set<PlaceId>> places,
            @NotPersonal Set<String> untold,
            Set<FamilyId> untoldFamilies,
            Set<PlaceId> untoldPlaces,
            @NotPersonal Set<String> untoldNames) {
        private boolean mayTell(Access access, Optional<Post> post) {
            return !untold.contains(access.purpose())
                    && Collections.disjoint(access.families(), untoldFamilies)
                    && access.place().filter(untoldPlaces::contains).isEmpty()
                    && post.map(Post::place).filter(untoldPlaces::contains).isEmpty()
                    && places.map(some -> post.filter(one -> some.contains(one.place()))
                                    .isPresent())
                            .orElse(true);
        }
    }

    /** How often one organisation looked for one purpose, and the first and the last day. */
    private record Looked(
            int times,
            @NotPersonal LocalDate first,
            @NotPersonal LocalDate last) {
        private static Looked once(LocalDate day) {
            return new Looked(1, day, day);
        }

        private Looked and(Looked other) {
            return new Looked(
                    times + other.times,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }

    List<Line> of(Scope scope) {
        Map<String, Looked> looked = new TreeMap<>();
        Set<ExportNumber> numbers = new HashSet<>();
        Map<AssignmentId, Post> posts = new HashMap<>();
        Set<String> asked = new HashSet<>();
        Optional<String> after = Optional.empty();
        do {
            Page<Access> page = page(scope.person(), after);
            for (Access access : page.items()) {
                Optional<Post> post = post(access, posts, asked);
                if (scope.mayTell(access, post)) {
                    access.staff()
                            .ifPresent(worker -> looked.merge(
                                    post.map(Post::placeName).orElse(KEEPER) + ": " + access.purpose(),
                                    Looked.once(day(access)),
                                    Looked::and));
                    access.ground().flatMap(ExportLog::number).ifPresent(numbers::add);
                }
            }
            after = page.next();
        } while (after.isPresent());
        return Stream.concat(lines(looked), given(scope, numbers)).toList();
    }

    private static Stream<Line> lines(Map<String, Looked> looked) {
        return looked.entrySet().stream()
                .map(one -> line(
                        "families.looked",
                        LOOKED,
                        one.getKey() + " (" + one.getValue().times() + ")",
                        one.getValue().first(),
                        one.getValue().last().plusDays(1)));
    }

    private Stream<Line> given(Scope scope, Set<ExportNumber> numbers) {
        return exports.map(known -> known.get().find(numbers)).orElse(List.of()).stream()
                .filter(sent -> sent.to() == ExportLog.To.ORGANISATION || sent.to() == ExportLog.To.PERSON)
                .filter(sent -> sent.organisation()
                        .filter(scope.untoldNames()::contains)
                        .isEmpty())
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

    private Page<Access> page(PersonId person, Optional<String> after) {
        return log.about(
                ASKS,
                new About(
                        Set.of(),
                        Set.of(person),
                        Set.of(),
                        new TimeSlot(EVER, ALWAYS),
                        new PageRequest(PageRequest.MOST, after)));
    }

    /** Where the post was, as it was when its holder looked; a worker's posts are asked once a day. */
    private Optional<Post> post(Access access, Map<AssignmentId, Post> posts, Set<String> asked) {
        Optional<StaffId> worker = access.staff();
        boolean known = access.post().filter(posts::containsKey).isPresent();
        if (worker.isPresent() && staff.isPresent() && !known && asked.add(worker.get() + " " + day(access))) {
            staff.get().get().posts(worker.get(), day(access)).forEach(post -> posts.putIfAbsent(post.id(), post));
        }
        return access.post().map(posts::get);
    }

    private LocalDate day(Access access) {
        return LocalDate.ofInstant(access.at(), clock.getZone());
    }

    private static Line line(String kind, LocalText title, String text, LocalDate from, LocalDate to) {
        return new Line("families", kind, title, new LocalText(text, text), Optional.of(from), Optional.of(to));
    }
}
