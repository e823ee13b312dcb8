package io.ochag.web.sample;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;
import static io.ochag.web.HttpMethod.PUT;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PhoneNumber;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Routes of every kind. */
public final class SampleRoutes implements RouteSource {
    /** What hostile text the failing handlers put into their exceptions. */
    public static final String SECRET = "Секретова-Тайная";

    private static final FamilyId FAMILY = new FamilyId(UUID.fromString("0190a0a0-0000-7000-8000-000000000001"));

    @Inject
    public SampleRoutes() {}

    /** A colour. */
    public enum Colour {
        RED,
        BLUE
    }

    /** A body with every type that a body may hold. */
    public record Everything(
            PersonName name,
            Snils snils,
            @Nullable PhoneNumber phone,
            LocalDate born,
            @NotBlank @Size(max = 10) String title,
            @Min(1) @Max(9) @Nullable Integer count,
            Optional<@Size(max = 5) String> note,
            @Nullable BigDecimal weight,
            @Nullable Colour colour,
            @Nullable Boolean kept,
            @Nullable Instant at,
            @Size(max = 2) List<Part> parts) {}

    /** A part of it. */
    public record Part(
            NetworkCode network, @Size(max = 3) @Nullable String mark) {}

    /** An answer with ids alone. */
    public record Created(FamilyId id, long version) {}

    /** An answer that gives the values back. */
    public record Card(
            FamilyId id,
            PersonName name,
            Snils snils,
            @Nullable PhoneNumber phone,
            LocalDate born,
            Optional<String> note,
            LocalText label,
            @Nullable Instant at) {
        public boolean isHidden() {
            return true;
        }

        public String getSecret() {
            return SECRET;
        }
    }

    /** A search. */
    public record Search(@Size(max = 20) @Nullable String text) {}

    /** A row of a list. */
    public record Row(Integer number, Optional<String> after) {}

    /** A refusal to throw. */
    public record Ask(@Size(max = 40) String kind) {}

    @Override
    public String module() {
        return "sample";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/samples")
                        .permission(SamplePermission.KEEP)
                        .summary("Добавить образец", "Add a sample")
                        .body(Everything.class)
                        .creates(Created.class)
                        .located(created -> "/samples/" + created.id())
                        .version(Created::version)
                        .handle((call, body) -> new Created(FAMILY, 1)),
                Route.query(POST, "/samples/mirror")
                        .permission(SamplePermission.KEEP)
                        .summary("Показать обратно", "Give it back")
                        .body(Everything.class)
                        .answers(Card.class)
                        .handle((call, body) -> new Card(
                                FAMILY,
                                body.name(),
                                body.snils(),
                                body.phone(),
                                body.born(),
                                body.note(),
                                new LocalText("по-русски", "in English"),
                                body.at())),
                Route.query(GET, "/samples/{familyId}")
                        .path("familyId", FamilyId.class)
                        .permission(SamplePermission.KEEP)
                        .summary("Один образец", "One sample")
                        .answers(Created.class)
                        .version(Created::version)
                        .handle(call -> new Created(call.id(FamilyId.class), 7)),
                Route.command(PUT, "/samples/{familyId}")
                        .path("familyId", FamilyId.class)
                        .permission(SamplePermission.KEEP)
                        .summary("Изменить образец", "Change a sample")
                        .body(Search.class)
                        .demandsVersion()
                        .answers(Created.class)
                        .version(Created::version)
                        .handle((call, body) -> new Created(call.id(FamilyId.class), call.version() + 1)),
                Route.query(POST, "/samples/search")
                        .permission(SamplePermission.KEEP)
                        .summary("Найти образцы", "Find samples")
                        .body(Search.class)
                        .answersPage(Row.class)
                        .handle((call, body) -> Page.of(List.of(1, 2, 3), call.page(), String::valueOf)
                                .map(number -> new Row(number, call.page().after()))),
                Route.query(GET, "/samples")
                        .signedIn("a list of numbers is no secret")
                        .summary("Перечень", "A list")
                        .queryParameter("network", NetworkCode.class)
                        .answersPage(Row.class)
                        .handle(call -> Page.of(List.of(1, 2, 3), call.page(), String::valueOf)
                                .map(number -> new Row(
                                        number,
                                        call.query("network", NetworkCode.class).map(NetworkCode::value)))),
                Route.query(POST, "/samples/fail")
                        .open("it only fails")
                        .summary("Отказать", "Fail")
                        .body(Ask.class)
                        .answers(Created.class)
                        .handle((call, body) -> fail(body.kind())),
                Route.query(GET, "/samples/address")
                        .open("it tells the caller where they come from")
                        .summary("Откуда я", "Where am I")
                        .answers(Ask.class)
                        .handle(call -> new Ask(call.exchange().clientAddress())),
                Route.query(GET, "/samples/me")
                        .open("it tells the caller who they are")
                        .summary("Кто я", "Who am I")
                        .answers(Ask.class)
                        .handle(call -> new Ask(call.actor().getClass().getSimpleName() + " "
                                + call.actor().purpose())));
    }

    private static Created fail(String kind) {
        if (kind.equals("BUG")) {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        }
        if (kind.equals("VALUE")) {
            throw new InvalidValueException("snils.checksum");
        }
        throw DomainException.of(SampleError.valueOf(kind));
    }
}
