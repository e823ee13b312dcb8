package io.ochag.web.http;

import io.ochag.kernel.directory.StaffDirectory.Label;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.platform.audit.AuditLog.Access;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One access to data about people.
 *
 * @param write whether something was changed
 * @param operation what was done, as a code
 * @param actor STAFF, CITIZEN, MACHINE, ANONYMOUS or SYSTEM
 * @param staffName the worker's name, where the directory still knows them
 * @param post the post that the right came from
 * @param inPostOf whose post that is, where the worker acted in it as a deputy
 * @param cause what a SYSTEM did it for
 * @param purpose what for, as a code
 * @param ground on what legal basis or consent data were shown, and what was withheld and why
 */
record AccessView(
        Instant at,
        boolean write,
        @NotPersonal String operation,
        @NotPersonal String actor,
        Optional<StaffId> staff,
        @PersonalData(Kind.NAME) Optional<String> staffName,
        Optional<AssignmentId> post,
        Optional<StaffId> inPostOf,
        @PersonalData(Kind.NAME) Optional<String> inPostOfName,
        Optional<PersonId> citizen,
        @NotPersonal Optional<String> cause,
        @NotPersonal String purpose,
        List<FamilyId> families,
        List<PersonId> persons,
        Optional<PlaceId> place,
        @NotPersonal Optional<String> ground) {

    static Set<StaffId> staffOn(Page<Access> page) {
        return page.items().stream().flatMap(access -> access.staff().stream()).collect(Collectors.toSet());
    }

    static Set<AssignmentId> postsOn(Page<Access> page) {
        return page.items().stream().flatMap(access -> access.post().stream()).collect(Collectors.toSet());
    }

    /**
     * @param holders whose each post is
     * @param names of workers and holders
     */
    static AccessView of(Access access, Map<AssignmentId, StaffId> holders, Map<StaffId, Label> names) {
        Optional<StaffId> other = access.post()
                .flatMap(post -> Optional.ofNullable(holders.get(post)))
                .filter(holder -> !access.staff().equals(Optional.of(holder)));
        return new AccessView(
                access.at(),
                access.write(),
                access.operation(),
                access.actorKind(),
                access.staff(),
                access.staff().flatMap(staff -> name(names, staff)),
                access.post(),
                other,
                other.flatMap(holder -> name(names, holder)),
                access.citizen(),
                access.causedBy(),
                access.purpose(),
                List.copyOf(access.families()),
                List.copyOf(access.persons()),
                access.place(),
                access.ground());
    }

    private static Optional<String> name(Map<StaffId, Label> names, StaffId staff) {
        return Optional.ofNullable(names.get(staff)).map(Label::text);
    }

    @Override
    public String toString() {
        return "AccessView[" + operation + " " + at + "]";
    }
}
