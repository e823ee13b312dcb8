package io.ochag.families;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/**
 * More time for an answer, of which whoever asked is told with the reason.
 *
 * @param version of the order, as seen
 */
public record ExtendSubjectAccess(
        SubjectOrderId order,
        long version,
        @PersonalData(Kind.FREE_TEXT) String reason) {
    @Override
    public String toString() {
        return "ExtendSubjectAccess[" + order + "]";
    }
}
