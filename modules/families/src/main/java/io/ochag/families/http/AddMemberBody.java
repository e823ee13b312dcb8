package io.ochag.families.http;

import io.ochag.families.AddMember;
import io.ochag.families.Recorded;
import io.ochag.kernel.id.FamilyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member to add, as it comes in. */
record AddMemberBody(MemberBody member, @Nullable Instant occurredAt, Recorded.@Nullable Source source) {
    AddMember command(FamilyId family, long version) {
        return new AddMember(family, version, member.told(), RegisterFamilyBody.recorded(occurredAt, source));
    }
}
