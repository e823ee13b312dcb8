package io.ochag.server.demo;

import io.ochag.families.Categories.Evidence;
import io.ochag.families.CategoryCode;
import io.ochag.families.MemberRole;
import io.ochag.families.Situations;
import io.ochag.kernel.person.PersonName;
import java.time.LocalDate;
import java.util.Optional;

/** What happened to an invented family after it was registered. Members are named by their positions. */
public sealed interface Deed {
    /** It lives at an address. */
    record Lives(String address, LocalDate from) implements Deed {}

    /** It went over to the point with this position, and lives near it. */
    record Moves(int toPlace, String address, LocalDate on) implements Deed {}

    /** @param member empty for the whole family */
    record Recognised(Optional<Integer> member, CategoryCode category, LocalDate from, Optional<Evidence> evidence)
            implements Deed {}

    record Stated(Situations.Situation situation, Situations.Risk risk, LocalDate from, String ground)
            implements Deed {}

    /** She took another surname. */
    record Renamed(int member, PersonName name, LocalDate from) implements Deed {}

    record Expects(int member, LocalDate noted, LocalDate expectedOn) implements Deed {}

    /** A child of the family became a parent in it. */
    record ParentToo(int member, MemberRole parent, LocalDate on) implements Deed {}

    record Died(int member, LocalDate on) implements Deed {}

    record Consented(int member, LocalDate on) implements Deed {}

    /** The family is hidden. */
    record Hidden() implements Deed {}
}
