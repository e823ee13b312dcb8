package io.ochag.network.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.person.Patronymic;
import io.ochag.network.NetworkPermission;
import io.ochag.network.OpenHours;
import io.ochag.network.ProfileFile;
import io.ochag.network.RegionProfile;
import io.ochag.network.SmallRegion;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileParserTest {
    private final ProfileParser parser = new ProfileParser(declared());

    @Test
    void readsEverySectionOfASoundProfile() {
        Profile profile = parser.parse(SmallRegion.profile());
        assertThat(profile.territories()).hasSize(3);
        assertThat(profile.networks()).hasSize(2);
        assertThat(profile.roles()).hasSize(6);
        assertThat(profile.places()).hasSize(4);
        assertThat(profile.rooms()).hasSize(2);
        assertThat(profile.catchments()).hasSize(3);
        assertThat(profile.staff()).hasSize(3);
        assertThat(profile.posts()).hasSize(8);
    }

    @Test
    void aCodeTakesOverFromTheOneBefore() {
        var codes = parser.parse(SmallRegion.profile()).territories().get(0).oktmo();
        assertThat(codes.get(1).predecessor()).contains(codes.get(0).code());
        assertThat(codes.get(1).confirmed()).isFalse();
    }

    @Test
    void aCityDistrictsPlaceStandsInTheMunicipalityAround() {
        var place = parser.parse(SmallRegion.profile()).places().get(0);
        assertThat(place.territory()).hasToString("volgograd-tsentralny");
        assertThat(place.municipality()).hasToString("volgograd");
    }

    @Test
    void hoursAreReadForEachDay() {
        var hours = parser.parse(SmallRegion.profile())
                .places()
                .get(0)
                .weeks()
                .get(0)
                .hours();
        assertThat(hours).hasSize(9);
        assertThat(hours).contains(new OpenHours(DayOfWeek.THURSDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)));
    }

    @Test
    void aPlaceMayBeOpenAroundTheClock() {
        var profile = parser.parse(SmallRegion.with("fri: 09:00-17:00", "fri-sun: 00:00-24:00"));
        assertThat(profile.places().get(0).weeks().get(0).hours())
                .contains(new OpenHours(DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
    }

    @Test
    void noPatronymicIsNotAnUnknownOne() {
        assertThat(parser.parse(SmallRegion.profile()).staff().get(2).name().patronymic())
                .isEqualTo(Patronymic.NO_PATRONYMIC);
        assertThat(parser.parse(SmallRegion.with("    patronymic: none\n", ""))
                        .staff()
                        .get(2)
                        .name()
                        .patronymic())
                .isEqualTo(Patronymic.UNKNOWN);
    }

    @Test
    void sectionsMayBeSpreadOverFiles() {
        int staff = SmallRegion.TEXT.indexOf("staff:");
        String head = SmallRegion.TEXT.substring(0, staff) + "files: [staff.yaml]\n";
        RegionProfile spread =
                RegionProfile.open(name -> name.equals(RegionProfile.HEAD) ? head : SmallRegion.TEXT.substring(staff));
        assertThat(parser.parse(spread).staff())
                .isEqualTo(parser.parse(SmallRegion.profile()).staff());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role: head, from                    | role: boss, from               | profile.unknown-role
            code: 18701000, check-digit: 0      | code: 18701000, check-digit: 5 | oktmo.check-digit
            code: 18701000, check-digit: 0      | code: 1870100, check-digit: 0  | oktmo.format
            status: городской округ, to: 2025-01-01 | status: городской округ    | profile.date-overlap
            code: 18701000, check-digit: 0      | code: 18720000, check-digit: 2 | profile.date-overlap
            permissions: [test.find]            | permissions: [test.fnd]        | profile.unknown-permission
            from: 2026-12-31, to: 2027-01-11    | from: 2026-12-31, to: 2026-12-31 | date-range.order
            to: 2025-06-01                      | to: 31.05.2025                 | profile.date
            mon-thu: 09:00-13:00 14:00-18:00    | mon-fri: 09:00-13:00           | profile.hours-overlap
            mon-thu: 09:00-13:00 14:00-18:00    | mon-thu: 9-13                  | profile.hours
            capacity: 20                        | capacity: 0                    | profile.number
            profiles: lawyer                    | profiles: jurist               | profile.unknown-specialist-profile
            within: volgograd,                  | within: volgogrod,             | profile.unknown-territory
            within: volgograd, okato: 18401395  | okato: 18401395                | profile.no-municipality
            surname: Мамедов                    | surname: Mамедов               | name.mixed-script
            holder: citizen                     | holder: staff                  | profile.own-scope
            place: g2, role: guest              | place: g2, role: citizen       | profile.citizen-post
            code: k2                            | code: k1                       | profile.repeated-code
            code: skp                           | code: СКП                      | profile.code-format
            scope: organisation                 | scope: world                   | profile.choice
            address: ул. Дальняя, 3             | adress: ул. Дальняя, 3         | profile.unknown-key
            address: ул. Дальняя, 3             | name: ещё имя                  | profile.repeated-key
            organisation: school                | organisation: scool            | profile.unknown-organisation
            place: g3, role: specialist         | place: g9, role: specialist    | profile.unknown-place
            network: skp                        | network: spk                   | profile.unknown-network
            since: 2024-01-01                   | since: [a, b]                  | profile.text
            """)
    void aMistakeIsNamed(String passage, String instead, String code) {
        assertThat(violations(SmallRegion.with(passage, instead)))
                .extracting(Violation::code)
                .contains(code);
    }

    @Test
    void aPostAtOnePlaceInOneRoleIsNotHeldTwiceADay() {
        RegionProfile twice = SmallRegion.with(
                "place: g2, role: specialist, to: 2025-01-01", "place: g2, role: coordinator, code: again");
        assertThat(violations(twice)).extracting(Violation::code).containsExactly("profile.date-overlap");
    }

    @Test
    void territoriesDoNotLieInACircle() {
        RegionProfile circle =
                SmallRegion.with("    name: Волгоград\n", "    name: Волгоград\n    within: volgograd-tsentralny\n");
        assertThat(violations(circle)).extracting(Violation::code).contains("profile.within-cycle");
    }

    @Test
    void allMistakesAreToldAtOnceWithFileLineAndPath() {
        String text = SmallRegion.textWith("role: administrator", "role: admin")
                .replace("check-digit: 7", "check-digit: 8")
                .replace("capacity: 4", "capacity: много")
                .replace("profiles: [psychologist]", "profiles: [psycholog]");
        List<Violation> violations = violations(SmallRegion.profile(text));
        assertThat(violations)
                .extracting(Violation::code)
                .containsExactly(
                        "oktmo.check-digit",
                        "profile.number",
                        "profile.unknown-specialist-profile",
                        "profile.unknown-role");
        assertThat(violations.get(0).pointer()).isEqualTo("/region.yaml/territories/0/oktmo/1/check-digit");
        assertThat(violations.get(0).text().ru()).startsWith("region.yaml, строка 10: ");
        assertThat(violations.get(0).text().en()).startsWith("region.yaml, line 10: ");
        assertThat(violations.get(3).pointer()).isEqualTo("/region.yaml/staff/2/posts/0/role");
    }

    @Test
    void nothingOfTheProfileIsRepeatedInARefusal() {
        DomainException refusal = refusal(SmallRegion.with("surname: Мамедов", "surname: Тайнов99"));
        assertThat(refusal.getMessage()).isEqualTo("network.profile-invalid");
        assertThat(refusal.violations().toString()).doesNotContain("Тайнов");
        assertThat(SmallRegion.profile().toString()).doesNotContain("Соловьёва");
    }

    @ParameterizedTest
    @CsvSource({"': : :'", "'region: [1, 2'", "'- a list'", "''", "'region: x\n\tname: y'"})
    void whatIsNoYamlMapIsRefused(String text) {
        assertThat(violations(SmallRegion.profile(text))).isNotEmpty();
    }

    @Test
    void aTreeOfAliasesDoesNotGrowWithoutEnd() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nregion: *b\nname: &n [*n]\n";
        assertThat(violations(SmallRegion.profile(bomb))).isNotEmpty();
    }

    @Test
    void aProfileNeedsItsHead() {
        RegionProfile headless = new RegionProfile(List.of(new ProfileFile("staff.yaml", "staff: []")));
        assertThat(violations(headless)).extracting(Violation::code).containsExactly("profile.required");
    }

    private List<Violation> violations(RegionProfile profile) {
        return refusal(profile).violations();
    }

    private DomainException refusal(RegionProfile profile) {
        return catchThrowableOfType(DomainException.class, () -> parser.parse(profile));
    }

    private static Set<Permission> declared() {
        Set<Permission> declared = new HashSet<>(Set.of(SmallRegion.permissions()));
        declared.addAll(Set.of(NetworkPermission.values()));
        return declared;
    }
}
