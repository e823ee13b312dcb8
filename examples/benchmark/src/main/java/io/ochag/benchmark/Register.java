package io.ochag.benchmark;

import io.ochag.benchmark.FamilySeed.Family;
import io.ochag.benchmark.FamilySeed.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Registering a family of two to four at one's own place, each with a СНИЛС that nobody has. */
final class Register implements Operation {
    private static final int FIRST_NUMBER = 500_000_000;

    private final Statements sql;
    private final FamilySeed seed;
    private final int families;
    private final LocalDate today;
    private final AtomicInteger nextSnils;

    Register(Statements sql, FamilySeed seed, int families, LocalDate today, Connection connection)
            throws SQLException {
        this.sql = sql;
        this.seed = seed;
        this.families = families;
        this.today = today;
        String last = FamilyLoad.one(
                connection,
                "select coalesce(max(substr(snils, 1, 9)), '" + FIRST_NUMBER
                        + "') from ochag_families.person where snils >= '" + FIRST_NUMBER + "'");
        this.nextSnils = new AtomicInteger(Integer.parseInt(last) + 1);
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public int status() {
        return 201;
    }

    @Override
    public byte[] request(Worker worker, SplittableRandom random) {
        Family family = seed.family(random.nextInt(families));
        String members = family.members().stream()
                .map(person -> "{\"role\":\"" + role(person)
                        + "\",\"match\":{\"answer\":\"UNSURE\"},\"person\":{\"name\":{\"surname\":\"" + person.surname()
                        + "\",\"given\":\"" + person.given() + "\"},\"snils\":\"" + snils() + "\",\"phones\":["
                        + (person.child() ? "" : "{\"number\":\"" + family.phone() + "\"}") + "]}}")
                .collect(Collectors.joining(","));
        String body = "{\"placeId\":\"" + worker.place() + "\",\"mainContact\":0,\"members\":[" + members + "]}";
        return HttpLane.request(
                "POST", "/api/v1/families", worker.headers() + "Idempotency-Key: " + fresh(random) + "\r\n", body);
    }

    @Override
    public void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        Family family = seed.family(random.nextInt(families));
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        connection.setAutoCommit(false);
        try {
            List<UUID> members = new ArrayList<>();
            for (Person person : family.members()) {
                UUID id = fresh(random);
                members.add(id);
                sql.insertPerson.run(connection, person(id, person, worker, family, now));
            }
            UUID id = fresh(random);
            sql.insertFamily.run(connection, family(id, members.get(0), worker, family, now));
            for (int i = 0; i < members.size(); i++) {
                Person person = family.members().get(i);
                if (!person.child()) {
                    sql.insertPhone.run(connection, phone(fresh(random), members.get(i), id, family.phone()));
                }
                sql.insertMembership.run(connection, membership(fresh(random), id, members.get(i), role(person)));
            }
            sql.insertAudit.run(connection, audit(fresh(random), id, members, worker, now));
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private Map<String, Object> person(UUID id, Person person, Worker worker, Family family, OffsetDateTime now) {
        Map<String, Object> values = new HashMap<>();
        values.put("p.id", id);
        values.put("p.placeId", worker.place());
        values.put("p.municipality", family.place().municipality());
        values.put("p.surname", person.surname());
        values.put("p.given", person.given());
        values.put("p.patronymic", null);
        values.put("p.patronymicState", "UNKNOWN");
        values.put("p.surnameFolded", person.surnameFolded());
        values.put("p.givenFolded", person.givenFolded());
        values.put("p.patronymicFolded", "");
        values.put("p.birthDate", null);
        values.put("p.birthPrecision", null);
        values.put("p.sex", "UNKNOWN");
        values.put("p.snils", snils());
        values.put("p.identity", "AS_TOLD");
        values.put("p.occurredAt", now);
        values.put("p.recordedAt", now);
        values.put("p.source", "LIVE");
        return values;
    }

    private static Map<String, Object> family(UUID id, UUID mother, Worker worker, Family family, OffsetDateTime now) {
        return Map.of(
                "id", id,
                "k.place", worker.place(),
                "k.municipality", family.place().municipality(),
                "mainContact", mother,
                "k.occurredAt", now,
                "k.recordedAt", now,
                "k.source", "LIVE");
    }

    private Map<String, Object> membership(UUID id, UUID family, UUID person, String role) {
        return Map.of(
                "id", id,
                "family", family,
                "person", person,
                "member.role", role,
                "member.ground", "AS_TOLD",
                "from", today);
    }

    private static Map<String, Object> phone(UUID id, UUID person, UUID family, String number) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("person", person);
        values.put("family", family);
        values.put("phone.number.e164", number);
        values.put("extension", null);
        values.put("phone.number.country", "RU");
        values.put("phone.preferred", false);
        values.put("phone.unsafeToCall", false);
        return values;
    }

    private static Map<String, Object> audit(
            UUID id, UUID family, List<UUID> members, Worker worker, OffsetDateTime now) {
        Map<String, Object> values = new HashMap<>();
        values.put("row.id", id);
        values.put("row.at", now);
        values.put("row.kind", "WRITE");
        values.put("row.operation", "families.register");
        values.put("row.actorKind", "STAFF");
        values.put("row.staffId", worker.staff());
        values.put("row.postId", worker.post());
        values.put("row.citizenId", null);
        values.put("row.actorKey", null);
        values.put("row.causedBy", null);
        values.put("row.purpose", "service");
        values.put("row.familyIds", new UUID[] {family});
        values.put("row.personIds", members.toArray(new UUID[0]));
        values.put("row.placeId", worker.place());
        return values;
    }

    private static String role(Person person) {
        return person.child() ? "CHILD" : person.woman() ? "MOTHER" : "FATHER";
    }

    private String snils() {
        return FamilySeed.snils(nextSnils.getAndIncrement());
    }

    /** A UUIDv7 of now, like the product's. */
    private static UUID fresh(SplittableRandom random) {
        long high = System.currentTimeMillis() << 16 | 0x7000 | random.nextLong() & 0x0FFF;
        return new UUID(high, random.nextLong() >>> 2 | 0x8000_0000_0000_0000L);
    }
}
