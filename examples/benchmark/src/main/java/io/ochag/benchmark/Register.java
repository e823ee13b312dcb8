package io.ochag.benchmark;

import io.ochag.families.BirthDate;
import io.ochag.families.ContactPhone;
import io.ochag.families.PersonDetails;
import io.ochag.kernel.person.PersonName;
import io.ochag.server.demo.DemoFamily;
import io.ochag.server.demo.DemoMember;
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

/**
 * Registering a family that is not there yet at one's own place, each member with a СНИЛС that nobody has, after the question whether they are known.
 */
final class Register implements Operation {
    private static final int FIRST_NUMBER = 950_000_000;
    private static final int OTHERS = 1_000_000;

    private final Statements sql;
    private final Asking check;
    private final FamilySeed seed;
    private final int families;
    private final LocalDate today;
    private final AtomicInteger nextSnils;

    /** @param check the question whether one person is known */
    Register(Statements sql, Asking check, FamilySeed seed, int families, LocalDate today, Connection connection)
            throws SQLException {
        this.sql = sql;
        this.check = check;
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
        String members = another(random).members().stream().map(this::json).collect(Collectors.joining(","));
        String body = "{\"placeId\":\"" + worker.place() + "\",\"mainContact\":0,\"members\":[" + members + "]}";
        return HttpLane.request(
                "POST", "/api/v1/families", worker.headers() + "Idempotency-Key: " + fresh(random) + "\r\n", body);
    }

    private String json(DemoMember member) {
        PersonDetails person = member.person();
        String birth = person.birth()
                .map(born -> "\"birth\":{\"date\":\"" + born.date() + "\",\"precision\":\"" + born.precision() + "\"},")
                .orElse("");
        String phones = person.phones().stream()
                .map(phone -> "{\"number\":\"" + phone.number().e164() + "\"}")
                .collect(Collectors.joining(","));
        return "{\"role\":\"" + member.role()
                + "\",\"match\":{\"answer\":\"UNSURE\"},\"person\":{\"name\":{\"surname\":\""
                + person.name().surname() + "\",\"given\":\"" + person.name().given() + "\"}," + birth + "\"snils\":\""
                + snils() + "\",\"phones\":[" + phones + "]}}";
    }

    private DemoFamily another(SplittableRandom random) {
        return seed.family(families + random.nextInt(OTHERS));
    }

    @Override
    public void jdbc(Connection connection, Worker worker, SplittableRandom random) throws SQLException {
        DemoFamily family = another(random);
        FamilySeed.Place place = seed.place(family.number());
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        connection.setAutoCommit(false);
        try {
            List<UUID> members = new ArrayList<>();
            for (DemoMember member : family.members()) {
                check.again(connection, worker, random);
                UUID id = fresh(random);
                members.add(id);
                sql.insertPerson.run(connection, person(id, member.person(), worker, place, now));
            }
            UUID id = fresh(random);
            sql.insertFamily.run(connection, family(id, members.get(0), worker, place, now));
            for (int i = 0; i < members.size(); i++) {
                DemoMember member = family.members().get(i);
                for (ContactPhone phone : member.person().phones()) {
                    sql.insertPhone.run(
                            connection,
                            phone(
                                    fresh(random),
                                    members.get(i),
                                    id,
                                    phone.number().e164()));
                }
                sql.insertMembership.run(
                        connection,
                        membership(
                                fresh(random), id, members.get(i), member.role().name()));
            }
            sql.insertAudit.run(connection, audit(fresh(random), id, members, worker, now));
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private Map<String, Object> person(
            UUID id, PersonDetails person, Worker worker, FamilySeed.Place place, OffsetDateTime now) {
        PersonName.Folded folded = person.name().folded();
        Map<String, Object> values = new HashMap<>();
        values.put("p.id", id);
        values.put("p.placeId", worker.place());
        values.put("p.municipality", place.municipality());
        values.put("p.surname", person.name().surname());
        values.put("p.given", person.name().given());
        values.put("p.patronymic", null);
        values.put("p.patronymicState", "UNKNOWN");
        values.put("p.surnameFolded", folded.surname());
        values.put("p.givenFolded", folded.given());
        values.put("p.patronymicFolded", "");
        values.put("p.birthDate", person.birth().map(BirthDate::date).orElse(null));
        values.put(
                "p.birthPrecision",
                person.birth().map(born -> born.precision().name()).orElse(null));
        values.put("p.sex", "UNKNOWN");
        values.put("p.snils", snils());
        values.put("p.identity", "AS_TOLD");
        values.put("p.occurredAt", now);
        values.put("p.recordedAt", now);
        values.put("p.source", "LIVE");
        return values;
    }

    private static Map<String, Object> family(
            UUID id, UUID contact, Worker worker, FamilySeed.Place place, OffsetDateTime now) {
        return Map.of(
                "id", id,
                "k.place", worker.place(),
                "k.municipality", place.municipality(),
                "mainContact", contact,
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
        values.put("row.ground", null);
        return values;
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
