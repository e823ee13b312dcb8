package io.ochag.benchmark;

import io.ochag.kernel.person.NameText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

/** Finding people by the first letters of a surname, in the whole region, as a name that many have is asked for more often. */
final class Search implements Operation {
    private static final int LETTERS = 4;
    private static final int PAGE = 25;

    private final Statements sql;
    private final FamilySeed seed;
    private final LocalDate today;

    Search(Statements sql, FamilySeed seed, LocalDate today) {
        this.sql = sql;
        this.seed = seed;
        this.today = today;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public int status() {
        return 200;
    }

    @Override
    public byte[] request(Worker worker, SplittableRandom random) {
        String body = "{\"surname\":\"" + prefix(random) + "\",\"limit\":" + PAGE + "}";
        return HttpLane.request("POST", "/api/v1/people/search", worker.headers(), body);
    }

    @Override
    public void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        String from = NameText.fold(prefix(random));
        Map<String, Object> values = new HashMap<>(Rights.visible(new UUID[0], true));
        values.put("c.surnameFrom", from);
        values.put("c.surnameTo", from + Character.toString(Character.MAX_CODE_POINT));
        values.put("day", today);
        values.put("limit", PAGE + 1);
        Reads.in(connection, () -> sql.search.rows(connection, values));
    }

    private String prefix(SplittableRandom random) {
        String surname = seed.surname(random);
        return surname.substring(0, Math.min(surname.length(), LETTERS + random.nextInt(3)));
    }
}
