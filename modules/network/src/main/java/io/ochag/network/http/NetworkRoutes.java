package io.ochag.network.http;

import static io.ochag.web.HttpMethod.GET;

import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.TerritoryCode;
import io.ochag.network.NetworkPermission;
import io.ochag.network.Networks;
import io.ochag.network.Networks.Network;
import io.ochag.network.Places;
import io.ochag.network.Territories;
import io.ochag.network.Territories.Territory;
import io.ochag.web.Call;
import io.ochag.web.Route;
import io.ochag.web.RouteDraft;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Networks, territories and places over HTTP. */
final class NetworkRoutes implements RouteSource {
    private static final String DAY = "day";
    private static final String NETWORK = "network";
    private static final String TERRITORY = "territory";

    private final Networks networks;
    private final Territories territories;
    private final Places places;

    @Inject
    NetworkRoutes(Networks networks, Territories territories, Places places) {
        this.networks = networks;
        this.territories = territories;
        this.places = places;
    }

    /** All networks. */
    record NetworkList(List<Network> items) {}

    /** All territories. */
    record TerritoryList(List<Territory> items) {}

    @Override
    public List<Route> routes() {
        return List.of(
                onDay("/networks")
                        .summary("Сети служб", "Service networks")
                        .answers(NetworkList.class)
                        .handle(call -> new NetworkList(networks.list(call.actor(), new Networks.OnDay(day(call))))),
                onDay("/networks/{networkCode}/structure")
                        .path("networkCode", NetworkCode.class)
                        .summary("Устройство сети", "How a network is built")
                        .description(
                                "Методический центр, зональные площадки, территориальные службы: каждое место следует за тем, что над ним.",
                                "Methodical centre, zonal sites, territorial services: each place follows the one above it.")
                        .answers(Networks.Structure.class)
                        .handle(call -> networks.structure(
                                call.actor(), new Networks.OfNetwork(call.id(NetworkCode.class), day(call)))),
                onDay("/territories")
                        .queryParameter(NETWORK, NetworkCode.class)
                        .summary("Территории области", "The region's territories")
                        .description(
                                "Муниципальные образования с кодами ОКТМО, действующими в этот день, и районы городов, у которых ОКТМО нет. "
                                        + "С network — вложенность, по которой отчитывается эта сеть.",
                                "Municipalities with the ОКТМО codes in force on that day, and city districts, which have none. With network: "
                                        + "as that network reports.")
                        .answers(TerritoryList.class)
                        .handle(call -> new TerritoryList(territories.list(
                                call.actor(),
                                new Territories.OnDay(day(call), call.query(NETWORK, NetworkCode.class))))),
                onDay("/places")
                        .queryParameter(NETWORK, NetworkCode.class)
                        .queryParameter(TERRITORY, TerritoryCode.class)
                        .summary("Места, где принимают семьи", "Places where families are served")
                        .answersPage(Places.Summary.class)
                        .handle(call -> places.list(
                                call.actor(),
                                new Places.Search(
                                        call.query(NETWORK, NetworkCode.class),
                                        call.query(TERRITORY, TerritoryCode.class),
                                        day(call),
                                        call.page()))),
                onDay("/places/{placeId}")
                        .path("placeId", PlaceId.class)
                        .summary("Карточка места", "A place's card")
                        .description(
                                "Часы, закрытые дни, кабинеты и территория обслуживания в этот день.",
                                "Hours, closed days, rooms and catchment on that day.")
                        .answers(Places.Card.class)
                        .handle(call ->
                                places.card(call.actor(), new Places.OnDay(call.id(PlaceId.class), day(call)))));
    }

    private static RouteDraft<Void, Void> onDay(String path) {
        return Route.query(GET, path).permission(NetworkPermission.READ).queryParameter(DAY, LocalDate.class);
    }

    private static Optional<LocalDate> day(Call call) {
        return call.query(DAY, LocalDate.class);
    }
}
