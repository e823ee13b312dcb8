package io.ochag.network;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.text.LocalText;
import io.ochag.network.profile.TestIds;
import java.util.List;

/** An invented region of two municipalities and a city district, small enough to be seen at once. */
public final class SmallRegion {
    /** Line numbers matter to tests: keep them when adding. */
    public static final String TEXT = """
            region: prirechye
            name: Приреченская область
            since: 2024-01-01
            territories:
              - code: mikhaylovka
                kind: municipality
                name: Михайловка
                oktmo:
                  - {code: 18720000, check-digit: 2, status: городской округ, to: 2025-01-01}
                  - {code: 18520000, check-digit: 7, status: муниципальный округ, from: 2025-01-01, confirmed: false}
              - code: volgograd
                kind: municipality
                name: Волгоград
                oktmo: {code: 18701000, check-digit: 0, status: городской округ}
              - {code: volgograd-tsentralny, kind: city-district, name: Центральный район, within: volgograd, okato: 18401395}
            networks:
              - {code: garmonia, name: Служба «Гармония», place-name: консультационный пункт, sector: education}
              - {code: skp, name: Семейно-консультативные пункты, place-name: пункт, sector: social}
            specialist-profiles:
              - {code: psychologist, name: Психолог}
              - {code: lawyer, name: Юрист}
            roles:
              - code: specialist
                name: Специалист
                purpose: service
                grants:
                  - {scope: region, permissions: [test.find]}
                  - {scope: place, permissions: [test.read, test.write]}
              - code: coordinator
                name: Координатор
                purpose: coordination
                grants:
                  - {scope: municipalities, permissions: [test.read]}
              - code: head
                name: Руководитель организации
                purpose: management
                grants:
                  - {scope: organisation, permissions: [test.read]}
                  - {scope: place, permissions: [test.read]}
              - code: administrator
                name: Администратор
                purpose: administration
                grants:
                  - {scope: region, permissions: [network.read, network.manage]}
              - {code: guest, name: Стажёр, purpose: training}
              - code: citizen
                name: Гражданин
                purpose: own-data
                holder: citizen
                grants:
                  - {scope: own, permissions: [test.read]}
            organisations:
              - {code: school, name: Центр развития, sector: education, territory: volgograd-tsentralny}
              - {code: centre, name: Центр соцобслуживания, sector: social, territory: mikhaylovka}
            places:
              - code: g1
                name: Пункт № 1
                network: garmonia
                organisation: school
                territory: volgograd-tsentralny
                address: ул. Мира, 5
                hours: {mon-thu: 09:00-13:00 14:00-18:00, fri: 09:00-17:00}
                closed:
                  - {from: 2026-12-31, to: 2027-01-11, reason: Новогодние дни}
                rooms:
                  - {code: k1, name: Кабинет психолога, capacity: 4}
                  - {code: k2, name: Зал, capacity: 20}
                serves: [volgograd-tsentralny, volgograd]
              - code: g2
                name: Пункт № 2
                network: garmonia
                organisation: centre
                territory: mikhaylovka
                address: ул. Садовая, 1
                serves: mikhaylovka
              - code: s1
                name: Семейный пункт
                network: skp
                organisation: centre
                territory: mikhaylovka
                address: ул. Садовая, 1
              - code: g3
                name: Пункт № 3, закрытый
                network: garmonia
                organisation: school
                territory: volgograd
                address: ул. Дальняя, 3
                to: 2025-06-01
            staff:
              - code: psy
                surname: Соловьёва-Ким
                given: Алёна
                patronymic: Юрьевна
                profiles: [psychologist]
                posts:
                  - {place: g1, role: specialist}
                  - {place: s1, role: head, from: 2025-01-01}
              - code: law
                surname: Мамедов
                given: Эльдар
                patronymic: Рашид оглы
                profiles: lawyer
                posts:
                  - {place: g2, role: coordinator, territories: [volgograd, mikhaylovka]}
                  - {place: g2, role: specialist, to: 2025-01-01}
                  - {place: g3, role: specialist}
              - code: adm
                surname: Ли
                given: Виктория
                patronymic: none
                posts:
                  - {place: s1, role: administrator}
                  - {place: g2, role: guest}
                  - {place: g2, role: coordinator}
            """;

    private static final List<String> PERMISSIONS = List.of("test.find", "test.read", "test.write");

    private SmallRegion() {}

    /** What a module that roles of the region speak of would declare. */
    public static Permission[] permissions() {
        return PERMISSIONS.stream().map(SmallRegion::permission).toArray(Permission[]::new);
    }

    public static Permission permission(String code) {
        record Some(Declaration declaration) implements Permission {}
        return new Some(new Permission.Declaration(code, new LocalText(code, code)));
    }

    public static RegionProfile profile() {
        return profile(TEXT);
    }

    public static RegionProfile profile(String text) {
        return new RegionProfile(List.of(new ProfileFile(RegionProfile.HEAD, text)));
    }

    /** The region with one passage written otherwise. */
    public static RegionProfile with(String passage, String instead) {
        return profile(textWith(passage, instead));
    }

    public static String textWith(String passage, String instead) {
        if (!TEXT.contains(passage)) {
            throw new IllegalArgumentException("no such passage in the region: " + passage);
        }
        return TEXT.replace(passage, instead);
    }

    public static PlaceId place(String code) {
        return new PlaceId(TestIds.of("place", code));
    }

    public static StaffId staff(String code) {
        return new StaffId(TestIds.of("staff", code));
    }

    public static AssignmentId post(String code) {
        return new AssignmentId(TestIds.of("post", code));
    }
}
