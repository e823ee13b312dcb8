package io.ochag.web;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.Snils;
import io.ochag.kernel.text.LocalText;
import io.ochag.platform.OchagException;
import io.ochag.web.sample.SamplePermission;
import io.ochag.web.sample.SampleRoutes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RouteChecksTest {
    /** A body with every fault. */
    record Loose(int number, String endless, List<FamilyId> families, Map<String, String> map, Object any) {}

    /** An answer that must not be kept. */
    record Telling(
            FamilyId id,
            String note,
            Optional<Snils> snils,
            List<LocalDate> days,
            Inside inside,
            @PersonalData(PersonalData.Kind.CONTACT) Integer count) {}

    /** A part of it. */
    record Inside(LocalText text) {}

    /** An answer that may be kept. */
    record Kept(Optional<FamilyId> id, List<NetworkCode> networks, long version, Instant at, HttpMethod method) {}

    private static Route command(Class<?> answer) {
        return Route.command(POST, "/a")
                .permission(SamplePermission.KEEP)
                .summary("Да", "Yes")
                .answers(answer)
                .handle(call -> null);
    }

    @Test
    void theAnswerOfACommandWithAKeyHoldsIdsCodesNumbersAndInstantsAlone() {
        assertThat(RouteChecks.faults(List.of(command(Kept.class)))).isEmpty();
        assertThat(RouteChecks.faults(List.of(command(Telling.class))))
                .extracting(fault -> fault.replaceAll("POST /a: (\\S+) .*", "$1"))
                .containsExactly("Telling.note", "Telling.snils", "Telling.days", "Inside.text", "Telling.count");
        Route withoutKey = Route.command(POST, "/a")
                .permission(SamplePermission.KEEP)
                .summary("Да", "Yes")
                .withoutKey()
                .answers(Telling.class)
                .handle(call -> null);
        assertThat(RouteChecks.faults(List.of(withoutKey))).isEmpty();
    }

    private static RouteDraft<Void, Void> sound(HttpMethod method, String path) {
        return Route.query(method, path).permission(SamplePermission.KEEP).summary("Да", "Yes");
    }

    @Test
    void aSoundTableHasNoFaults() {
        assertThat(RouteChecks.faults(new SampleRoutes().routes())).isEmpty();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(
                        "no summary",
                        Route.query(GET, "/a").permission(SamplePermission.KEEP).run(call -> {})),
                Arguments.of(
                        "neither a permission",
                        Route.query(GET, "/a").summary("Да", "Yes").run(call -> {})),
                Arguments.of(
                        "neither a permission",
                        Route.query(GET, "/a").summary("Да", "Yes").open(" ").run(call -> {})),
                Arguments.of(
                        "blank in one language",
                        sound(GET, "/a").description("Да", "").run(call -> {})),
                Arguments.of(
                        "carries no body",
                        sound(GET, "/a").body(SampleRoutes.Search.class).run((call, body) -> {})),
                Arguments.of(
                        "cannot be a GET",
                        Route.command(GET, "/a")
                                .permission(SamplePermission.KEEP)
                                .summary("Да", "Yes")
                                .run(call -> {})),
                Arguments.of("a query is a GET", sound(HttpMethod.PUT, "/a").run(call -> {})),
                Arguments.of(
                        "belongs in the body",
                        sound(GET, "/a").queryParameter("snils", Snils.class).run(call -> {})),
                Arguments.of(
                        "belongs in the body",
                        sound(GET, "/a").queryParameter("name", String.class).run(call -> {})),
                Arguments.of(
                        "only a GET has query",
                        sound(POST, "/a").queryParameter("id", FamilyId.class).run(call -> {})),
                Arguments.of(
                        "path parameter snils",
                        sound(GET, "/a/{snils}").path("snils", Snils.class).run(call -> {})),
                Arguments.of("declared ones differ", sound(GET, "/a/{id}").run(call -> {})),
                Arguments.of(
                        "declared ones differ",
                        sound(GET, "/a").path("id", FamilyId.class).run(call -> {})),
                Arguments.of("lower-case-words", sound(GET, "/A").run(call -> {})),
                Arguments.of("only a query is paged", sound(POST, "/a").paged().run(call -> {})),
                Arguments.of(
                        "Loose.number is primitive",
                        sound(POST, "/a").body(Loose.class).run((call, body) -> {})),
                Arguments.of(
                        "Loose.endless has no @Size",
                        sound(POST, "/a").body(Loose.class).run((call, body) -> {})),
                Arguments.of(
                        "Loose.families has no @Size",
                        sound(POST, "/a").body(Loose.class).run((call, body) -> {})),
                Arguments.of(
                        "Loose.map is untyped",
                        sound(POST, "/a").body(Loose.class).run((call, body) -> {})),
                Arguments.of(
                        "Loose.any is untyped",
                        sound(POST, "/a").body(Loose.class).run((call, body) -> {})));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void eachFaultIsFound(String fault, Route route) {
        assertThat(RouteChecks.faults(List.of(route)))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @Test
    void twoRoutesThatAnswerTheSameRequestsAreAFault() {
        Route one = sound(GET, "/a/{id}").path("id", FamilyId.class).run(call -> {});
        Route other = sound(GET, "/a/{person}").path("person", PersonId.class).run(call -> {});

        assertThat(RouteChecks.faults(List.of(one, other)))
                .anySatisfy(found -> assertThat(found).contains("another route"));
    }

    @Test
    void aTableWithFaultsIsNotMade() {
        RouteSource source = () -> List.of(Route.query(GET, "/a").run(call -> {}));

        assertThatThrownBy(() -> new RouteTable(Set.of(source)))
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("GET /a: it has no summary")
                .hasMessageContaining("GET /a: it declares neither");
    }
}
