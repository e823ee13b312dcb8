package io.ochag.queue.waiting;

import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.queue.EntryId;
import io.ochag.queue.EntryState;
import io.ochag.queue.EntryView;
import io.ochag.queue.Ground;
import io.ochag.queue.LineKey;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.PriorityCode;
import io.ochag.queue.ReasonCode;
import io.ochag.queue.Standing;
import io.ochag.queue.Tag;
import io.ochag.queue.line.LineId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of {@code entry}; a change is a new row that the store writes over the old one. */
public record EntryRow(
        EntryId id,
        LineId lineId,
        @Nullable FamilyId familyId,
        @Nullable PersonId personId,
        EntryState state,
        PriorityCode classCode,
        int classRank,
        ReasonCode classGround,
        @PersonalData(Kind.OFFICIAL_NUMBER) @Nullable String classDocument,
        Instant appliedAt,
        Instant rankedAt,
        Standing standing,
        @NotPersonal String[] needs,
        @Nullable ReasonCode note,
        int declines,
        int silences,
        @Nullable Instant suspendedUntil,
        @Nullable ReasonCode leftReason) {

    Recipient recipient() {
        if (familyId != null) {
            return new Recipient.OfFamily(familyId);
        }
        if (personId != null) {
            return new Recipient.OfPerson(personId);
        }
        throw new IllegalStateException("an entry without a recipient: " + id);
    }

    EntryRow in(EntryState changed) {
        return in(changed, null, null);
    }

    EntryRow suspended(@Nullable Instant until) {
        return in(EntryState.SUSPENDED, until, null);
    }

    EntryRow left(ReasonCode reason) {
        return in(EntryState.LEFT, null, reason);
    }

    private EntryRow in(EntryState changed, @Nullable Instant until, @Nullable ReasonCode left) {
        return new EntryRow(
                id,
                lineId,
                familyId,
                personId,
                changed,
                classCode,
                classRank,
                classGround,
                classDocument,
                appliedAt,
                rankedAt,
                standing,
                needs,
                note,
                declines,
                silences,
                until,
                left);
    }

    EntryRow classed(PriorityClass into, Ground ground) {
        return new EntryRow(
                id,
                lineId,
                familyId,
                personId,
                state,
                into.code(),
                into.rank(),
                ground.code(),
                ground.document().orElse(null),
                appliedAt,
                rankedAt,
                standing,
                needs,
                note,
                declines,
                silences,
                suspendedUntil,
                leftReason);
    }

    EntryRow ranked(Instant at, Standing how) {
        return new EntryRow(
                id,
                lineId,
                familyId,
                personId,
                state,
                classCode,
                classRank,
                classGround,
                classDocument,
                appliedAt,
                at,
                how,
                needs,
                note,
                declines,
                silences,
                suspendedUntil,
                leftReason);
    }

    EntryRow refused(int declinesNow, int silencesNow) {
        return new EntryRow(
                id,
                lineId,
                familyId,
                personId,
                state,
                classCode,
                classRank,
                classGround,
                classDocument,
                appliedAt,
                rankedAt,
                standing,
                needs,
                note,
                declinesNow,
                silencesNow,
                suspendedUntil,
                leftReason);
    }

    EntryView view(LineKey line) {
        return new EntryView(
                id,
                line,
                recipient(),
                state,
                classCode,
                new Ground(classGround, Optional.ofNullable(classDocument)),
                appliedAt,
                rankedAt,
                standing,
                Arrays.stream(needs).map(Tag::new).collect(Collectors.toUnmodifiableSet()),
                Optional.ofNullable(note),
                declines,
                silences,
                Optional.ofNullable(suspendedUntil),
                Optional.ofNullable(leftReason));
    }

    @Override
    public String toString() {
        return "EntryRow[" + id + " " + state + "]";
    }
}
