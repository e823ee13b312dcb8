package io.ochag.pair;

import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The deeds over HTTP, one of each. */
final class PairRoutes implements RouteSource {
    private final PairDesk desk;

    @Inject
    PairRoutes(PairDesk desk) {
        this.desk = desk;
    }

    /** What a client asks for. */
    enum Deed {
        STEP,
        JOIN,
        FREE,
        ACCEPT,
        DECLINE
    }

    record DeedBody(
            Deed deed,
            Marker marker,
            @NotPersonal @Size(max = 40) String account) {}

    /** @param number of the step; 0 for any other deed */
    record Done(Marker marker, int number) {}

    @Override
    public List<Route> routes() {
        return List.of(Route.command(POST, "/pair/deeds")
                .permission(PairPermission.WORK)
                .summary("Сделать", "Do it")
                .body(DeedBody.class)
                .answers(Done.class)
                .handle((call, body) -> {
                    int number = 0;
                    switch (body.deed()) {
                        case STEP -> number = desk.step(call.actor(), body.account(), body.marker());
                        case JOIN -> desk.join(call.actor(), body.marker());
                        case FREE -> desk.free(call.actor(), body.marker());
                        case ACCEPT -> desk.answer(call.actor(), body.marker(), true);
                        case DECLINE -> desk.answer(call.actor(), body.marker(), false);
                    }
                    return new Done(body.marker(), number);
                }));
    }
}
