package io.ochag.kernel.directory;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Restrictions.Hidden;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.Uuids;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.kernel.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Port: what one module holds about people. Every module with such data binds one; {@code families} composes them into a timeline, an export, a
 * merge preview. Each enforces its own visibility: a restricted record is absent, not masked. Each follows aliases by itself
 * ({@link FamilyDirectory#aliases}). Called inside a unit of work of the one who asks, who also records the access.
 */
public interface FamilyRecords {
    /** The module's name, as in its schema. */
    @NotPersonal
    String module();

    /**
     * What happened, newest first ({@link Entry#NEWEST_FIRST}), in one statement.
     *
     * @param before only what comes after this position in that order
     */
    List<Entry> timeline(Actor actor, Recipient recipient, Optional<Position> before, int limit);

    /** Everything held about one person, for that person's own request (152-ФЗ, article 14), without what is about others. */
    List<Entry> export(Actor actor, Recipient.OfPerson person);

    /**
     * As {@link #export}, with what each thing is, in both languages, for a file that whoever asked takes home. Where a representative asks,
     * nothing leaves that tells of another family of the person, of where it lives or is served, or of third persons: danger is
     * often inside the family. Notes that workers wrote for themselves, informants and adoption never do, and nothing that leads to whom the request
     * names as hidden, whatever the worker may see. Unless a module says otherwise, the person gets the lines of its {@code export}, and a
     * representative nothing.
     */
    default List<Held> heldAbout(Actor actor, SubjectRequest request) {
        return request.own()
                ? export(actor, new Recipient.OfPerson(request.person())).stream()
                        .map(Held::of)
                        .toList()
                : List.of();
    }

    /** What is not finished and would need somebody: appointments, loans, cases. */
    List<Entry> openMatters(Actor actor, Recipient recipient);

    /** As {@link #openMatters(Actor, Recipient)} of many; who has none is absent. A module that may be asked about a list answers in one statement. */
    default Map<Recipient, List<Entry>> openMatters(Actor actor, Set<Recipient> recipients) {
        return recipients.stream()
                .map(recipient -> Map.entry(recipient, openMatters(actor, recipient)))
                .filter(matters -> !matters.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When the newest line of each one's timeline was; who has none is absent. A module that may be asked about a list answers in one statement. */
    default Map<Recipient, Instant> lastActivity(Actor actor, Set<Recipient> recipients) {
        return recipients.stream()
                .flatMap(recipient -> timeline(actor, recipient, Optional.empty(), 1).stream()
                        .map(entry -> Map.entry(recipient, entry.at())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What would stand in each other's way if the two were one family. */
    List<Entry> conflictsIfMerged(Actor actor, FamilyId one, FamilyId other);

    /** What would stand in each other's way if the two were one person. */
    default List<Entry> conflictsIfMerged(Actor actor, PersonId one, PersonId other) {
        return List.of();
    }

    /** What was written under these very ids since an instant: shown when a merge is undone. */
    List<Entry> writtenSince(Actor actor, Set<FamilyId> families, Instant since);

    /** What was written under these very ids of persons since an instant: shown when a merge is undone. */
    default List<Entry> writtenAboutSince(Actor actor, Set<PersonId> persons, Instant since) {
        return List.of();
    }

    /** Removes what tells who the person is and keeps what was counted. Refused while a matter is open or a legal hold stands. */
    void depersonalise(Actor actor, Recipient.OfPerson person);

    /**
     * Who asks about whom.
     *
     * @param own whether the person asks about themself, under whatever id
     * @param day on which it is asked
     * @param hidden whom somebody has hidden, whoever from, but the two themselves
     */
    record SubjectRequest(
            PersonId person,
            PersonId askedBy,
            boolean own,
            @NotPersonal LocalDate day,
            Hidden hidden) {}

    /**
     * One thing that is held about a person. It prints masked.
     *
     * @param kind dotted code, module first
     * @param title what it is
     * @param value for names and numbers the same in both languages
     * @param from the first day, where it has days
     * @param to the first day on which it is not so any more
     */
    record Held(
            @NotPersonal String kind,
            LocalText title,
            @PersonalData(Kind.FREE_TEXT) LocalText value,
            @PersonalData(Kind.FREE_TEXT) Optional<LocalDate> from,
            @PersonalData(Kind.FREE_TEXT) Optional<LocalDate> to) {
        static Held of(Entry entry) {
            return new Held(
                    entry.kind(),
                    new LocalText("Запись", "Record"),
                    new LocalText(entry.text(), entry.text()),
                    Optional.empty(),
                    Optional.empty());
        }

        @Override
        public String toString() {
            return "Held[" + kind + "]";
        }
    }

    /**
     * One line about people. It prints masked.
     *
     * @param id of the record; with the instant it gives the line its place in the order
     * @param kind dotted code, module first
     * @param link path of the record within the interface, ids only
     */
    record Entry(
            UUID id,
            Instant at,
            @NotPersonal String kind,
            @PersonalData(Kind.FREE_TEXT) String text,
            @NotPersonal String link) {
        /** By instant to the microsecond, then by id as the database compares them. */
        public static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                        (Entry entry) -> entry.at().truncatedTo(ChronoUnit.MICROS))
                .thenComparing(entry -> entry.id().toString())
                .reversed();

        public Position position() {
            return new Position(at, id);
        }

        @Override
        public String toString() {
            return "Entry[" + kind + " " + link + "]";
        }
    }

    /** Where a page of a timeline ended. As text it is opaque to callers and tells an instant and an id. */
    record Position(Instant at, UUID id) {
        private static final Pattern FORM = Pattern.compile("(-?[0-9]{1,16})_([0-9a-f-]{36})");

        /** @throws InvalidValueException {@code page.after} */
        public static Position parse(String text) {
            var parts = FORM.matcher(text);
            if (!parts.matches()) {
                throw new InvalidValueException("page.after");
            }
            try {
                Instant at = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
                return new Position(at, Uuids.parse(parts.group(2)));
            } catch (InvalidValueException e) {
                throw new InvalidValueException("page.after");
            }
        }

        public String text() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + id;
        }
    }
}
