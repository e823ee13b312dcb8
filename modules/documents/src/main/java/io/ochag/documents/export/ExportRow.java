package io.ochag.documents.export;

import io.ochag.documents.Addressee;
import io.ochag.documents.Disclosure;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code export_record} as it begins. */
record ExportRow(
        UUID id,
        long number,
        Instant at,
        @NotPersonal String what,
        @NotPersonal String code,
        @NotPersonal String format,
        @NotPersonal String actorKind,
        @Nullable UUID staffId,
        @Nullable UUID postId,
        @Nullable UUID citizenId,
        @NotPersonal @Nullable String actorKey,
        @NotPersonal @Nullable String causedBy,
        @NotPersonal String purpose,
        @NotPersonal String addresseeKind,
        @NotPersonal @Nullable String addresseeName,
        @Nullable FamilyId addresseeFamilyId,
        @Nullable PersonId addresseePersonId,
        @PersonalData(Kind.FREE_TEXT) String ground,
        @Nullable PlaceId placeId) {

    static ExportRow of(UUID id, Mark mark, What what, Actor actor, Disclosure disclosure) {
        Actor.@Nullable Staff staff = actor instanceof Actor.Staff some ? some : null;
        return new ExportRow(
                id,
                mark.number().value(),
                mark.at().toInstant(),
                what.kind(),
                what.code(),
                what.format(),
                actor.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                staff == null ? null : staff.staff().value(),
                staff == null ? null : staff.post().value(),
                actor instanceof Actor.Citizen citizen ? citizen.person().value() : null,
                keyOf(actor),
                actor instanceof Actor.System system ? system.causedBy() : null,
                disclosure.purpose().value(),
                kindOf(disclosure.addressee()),
                disclosure.addressee() instanceof Addressee.Organisation organisation ? organisation.name() : null,
                recipientOf(disclosure.addressee()) instanceof Recipient.OfFamily of ? of.family() : null,
                recipientOf(disclosure.addressee()) instanceof Recipient.OfPerson of ? of.person() : null,
                disclosure.ground(),
                disclosure.place().orElse(null));
    }

    private static @Nullable Recipient recipientOf(Addressee addressee) {
        return addressee instanceof Addressee.Applicant applicant ? applicant.recipient() : null;
    }

    private static String kindOf(Addressee addressee) {
        if (addressee instanceof Addressee.Applicant applicant) {
            return applicant.recipient() instanceof Recipient.OfFamily ? "FAMILY" : "PERSON";
        }
        return addressee instanceof Addressee.Organisation ? "ORGANISATION" : "OWN_USE";
    }

    private static @Nullable String keyOf(Actor actor) {
        if (actor instanceof Actor.Machine machine) {
            return machine.key();
        }
        if (actor instanceof Actor.Anonymous anonymous) {
            return anonymous.session();
        }
        return actor instanceof Actor.System system ? system.job() : null;
    }

    @Override
    public String toString() {
        return "ExportRow[" + number + "]";
    }
}
