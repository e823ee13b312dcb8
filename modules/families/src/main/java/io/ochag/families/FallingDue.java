package io.ochag.families;

import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whose data are no longer needed, unless something holds them back.
 *
 * @param lastActivity the last day on which anything was recorded about them anywhere
 * @param dueOn the day on which the term since then is over
 * @param erases what would be taken away
 * @param heldBack why it must not be done now; empty where nothing stands in the way
 * @param planned the day on which it is done, where that is decided
 */
public record FallingDue(
        PersonId person,
        PlaceId place,
        Kind kind,
        @NotPersonal LocalDate lastActivity,
        @NotPersonal LocalDate dueOn,
        Erased erases,
        List<HeldBack> heldBack,
        @NotPersonal Optional<LocalDate> planned) {
    public FallingDue {
        heldBack = List.copyOf(heldBack);
    }

    /** By which term: {@code retention.recipient}, {@code retention.guardianship} of the values that laws set. */
    public enum Kind {
        RECIPIENT,
        GUARDIANSHIP
    }

    /**
     * How much there is of each.
     *
     * @param names present and former ones
     * @param numbers СНИЛС of each record
     * @param notes on merges, restrictions, holds
     */
    public record Erased(int names, int numbers, int papers, int phones, int addresses, int notes) {}

    /**
     * Something that is not over.
     *
     * @param module whose it is; {@code families} for the registry's own
     * @param code {@code legal-hold}, {@code later-activity}, or what kind of matter is open; {@code in-use} where the reader may not
     *     know what, as of a pregnancy
     */
    public record HeldBack(
            @NotPersonal String module, @NotPersonal String code) {}
}
