package io.ochag.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ochag.benchmark.FamilySeed.Place;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.hash.Sha256;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.network.RoleCode;
import io.ochag.network.Staff;
import io.ochag.platform.Ochag;
import io.ochag.web.Accounts;
import io.ochag.web.Accounts.NewAccount;
import io.ochag.web.Login;
import io.ochag.web.Password;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One specialist of each place of the demo region, with an account, and the places themselves. */
final class Workers {
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: (__Host-ochag=[^;]+)");
    private static final int MOST = 100;
    private static final Password PASSWORD = Password.parse("only for the benchmark");

    private final Map<PlaceId, StaffId> byPlace =
            new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
    private final List<Place> places = new ArrayList<>();
    private final Ochag ochag;

    Workers(Ochag ochag) {
        this.ochag = ochag;
        Staff staff = ochag.get(Staff.class);
        Staff.Search specialists = new Staff.Search(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RoleCode("specialist")),
                Optional.empty(),
                new PageRequest(MOST, Optional.empty()));
        for (Staff.Summary worker : staff.list(Stack.LOADING, specialists).items()) {
            List<Staff.Post> posts =
                    staff.card(Stack.LOADING, new Staff.OfWorker(worker.id())).posts();
            if (posts.size() == 1) {
                byPlace.putIfAbsent(posts.get(0).place(), worker.id());
            }
        }
        Map<PlaceId, PlaceDirectory.Place> found =
                ochag.get(PlaceDirectory.class).find(Set.copyOf(byPlace.keySet()), LocalDate.now(Stack.CLOCK));
        for (PlaceId id : byPlace.keySet()) {
            PlaceDirectory.Place place = found.get(id);
            if (place == null) {
                throw new IllegalStateException("no such place: " + id);
            }
            places.add(new Place(id.value(), place.municipality().value()));
        }
    }

    /** In an order that is always the same. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** Signs so many in, each at another place. */
    List<Worker> signIn(int port, int count) throws IOException {
        List<Worker> workers = new ArrayList<>();
        List<StaffId> staff = List.copyOf(byPlace.values());
        try (HttpLane lane = new HttpLane(port)) {
            for (int i = 0; i < Math.min(count, staff.size()); i++) {
                workers.add(signIn(lane, i, staff.get(i)));
            }
        }
        return workers;
    }

    private Worker signIn(HttpLane lane, int turn, StaffId staff) throws IOException {
        Login login = Login.parse("benchmark-" + turn);
        Accounts accounts = ochag.get(Accounts.class);
        if (accounts.find(Stack.LOADING, login).isEmpty()) {
            accounts.create(Stack.LOADING, new NewAccount(staff, login, PASSWORD));
        }
        String body = "{\"login\":\"" + login.text() + "\",\"password\":\"" + PASSWORD.text() + "\"}";
        int status = lane.exchange(HttpLane.request("POST", "/api/v1/session", "", body));
        Matcher cookie = COOKIE.matcher(lane.answeredHead());
        if (status != 200 || !cookie.find()) {
            throw new IllegalStateException("signing in was answered with " + status);
        }
        JsonNode session = new ObjectMapper().readTree(lane.answeredBody());
        String token = cookie.group(1).substring(cookie.group(1).indexOf('=') + 1);
        return new Worker(
                turn,
                UUID.fromString(session.at("/posts/0/place").asText()),
                staff.value(),
                UUID.fromString(session.at("/post").asText()),
                "Cookie: " + cookie.group(1) + "\r\nX-CSRF-Token: "
                        + session.at("/csrfToken").asText() + "\r\n",
                hash(token));
    }

    private static byte[] hash(String token) {
        return Sha256.of("session:" + token);
    }
}
