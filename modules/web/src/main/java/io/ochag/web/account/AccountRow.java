package io.ochag.web.account;

import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.web.AccountId;
import java.time.Instant;

/** An account as a row of {@code ochag_web.account}. */
public record AccountRow(
        AccountId id,
        StaffId staffId,
        @PersonalData(Kind.NAME) String login,
        @NotPersonal String passwordHash,
        boolean disabled,
        Instant createdAt) {
    @Override
    public String toString() {
        return "AccountRow[" + id + "]";
    }
}
