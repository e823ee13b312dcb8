package io.ochag.families.graph;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.List;

/**
 * That a person belongs to a family, under the ids that both go by now.
 *
 * @param rows one; several where both of two merged records were members
 */
public record Belonging(FamilyId family, PersonId person, List<MembershipRow> rows) {
    public Belonging {
        rows = List.copyOf(rows);
    }
}
