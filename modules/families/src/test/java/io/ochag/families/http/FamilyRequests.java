package io.ochag.families.http;

import io.ochag.families.Families;
import io.ochag.kernel.id.PlaceId;
import io.ochag.testing.TestOchag;
import io.ochag.testing.matrix.RouteRequests;
import java.util.function.Supplier;

/** Good requests to every route of the module, for its own matrix and for those of servers that have it. */
public final class FamilyRequests {
    private FamilyRequests() {}

    /**
     * @param ochag asked when a request is made
     * @param elsewhere a place that is none of those asked about
     */
    public static RouteRequests all(Supplier<TestOchag> ochag, PlaceId elsewhere) {
        return FamiliesRequests.of(() -> ochag.get().get(Families.class))
                .addAll(new GraphRequests(ochag.get(), elsewhere).all())
                .addAll(ContactRequests.of(ochag))
                .addAll(MergeRequests.of(ochag))
                .addAll(ActingRequests.of(ochag))
                .addAll(ConsentRequests.of(ochag))
                .addAll(DuplicatesRequests.of(ochag))
                .addAll(RightsRequests.of(ochag))
                .addAll(ImportRequests.of(ochag));
    }
}
