package io.ochag.web.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.platform.event.DeliveryControl;
import io.ochag.platform.event.DeliveryControl.Parked;
import io.ochag.platform.event.DeliveryControl.Replay;
import io.ochag.platform.event.DeliveryControl.Skip;
import io.ochag.platform.event.DeliveryWatch;
import io.ochag.platform.event.DeliveryWatch.ParkedOf;
import io.ochag.platform.event.EventPermission;
import io.ochag.platform.event.ParkedEvent;
import io.ochag.web.Call;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Administration of the delivery of events. */
final class EventRoutes implements RouteSource {
    private static final String SUBSCRIBER = "subscriber";
    private static final String PARKED = "/events/subscribers/{subscriber}/parked";

    private final DeliveryWatch watch;
    private final DeliveryControl control;

    @Inject
    EventRoutes(DeliveryWatch watch, DeliveryControl control) {
        this.watch = watch;
        this.control = control;
    }

    /** Why an event is given up. */
    record SkipBody(
            @PersonalData(Kind.FREE_TEXT) @Size(min = 1, max = 500)
            String reason) {
        @Override
        public String toString() {
            return "SkipBody[***]";
        }
    }

    @Override
    public String module() {
        return "events";
    }

    @Override
    public List<Route> routes() {
        return List.of(states(), parked(), retry(), skip(), replay());
    }

    private Route states() {
        return Route.query(GET, "/events/subscribers")
                .permission(EventPermission.READ)
                .summary("Доставка событий", "The delivery of events")
                .answers(DeliveryView.class)
                .handle(call -> DeliveryView.of(watch.log(call.actor()), watch.states(call.actor())));
    }

    private Route parked() {
        return Route.query(GET, PARKED)
                .path(SUBSCRIBER, SubscriberName.class)
                .permission(EventPermission.READ)
                .summary("Отложенные события получателя", "A subscriber's parked events")
                .answersPage(ParkedEvent.class)
                .handle(call -> watch.parked(call.actor(), new ParkedOf(subscriber(call), call.page())));
    }

    private Route retry() {
        return Route.command(POST, PARKED + "/{position}/retry")
                .path(SUBSCRIBER, SubscriberName.class)
                .path("position", EventPosition.class)
                .permission(EventPermission.MANAGE)
                .summary("Доставить отложенное событие сейчас", "Try a parked event now")
                .run(call -> control.retry(call.actor(), which(call)));
    }

    private Route skip() {
        return Route.command(POST, PARKED + "/{position}/skip")
                .path(SUBSCRIBER, SubscriberName.class)
                .path("position", EventPosition.class)
                .permission(EventPermission.MANAGE)
                .summary("Пропустить отложенное событие", "Skip a parked event")
                .description(
                        "Причина хранится вместе с тем, кто и когда пропустил. Без персональных данных.",
                        "The reason is kept with who skipped it and when. No personal data.")
                .body(SkipBody.class)
                .run((call, body) -> control.skip(call.actor(), new Skip(which(call), body.reason())));
    }

    private Route replay() {
        return Route.command(POST, "/events/subscribers/{subscriber}/replay")
                .path(SUBSCRIBER, SubscriberName.class)
                .permission(EventPermission.MANAGE)
                .summary("Доставить все события заново", "Deliver all events again")
                .description(
                        "С первого события; то, что получатель записал, стирается. Только для получателей, которые это допускают.",
                        "From the first event; what the subscriber has written is cleared. Only for subscribers that allow it.")
                .run(call -> control.replay(call.actor(), new Replay(subscriber(call))));
    }

    private static String subscriber(Call call) {
        return call.path(SUBSCRIBER, SubscriberName.class).value();
    }

    private static Parked which(Call call) {
        return new Parked(
                subscriber(call), call.path("position", EventPosition.class).number());
    }
}
