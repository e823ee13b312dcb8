package io.ochag.network;

/** An invented region whose one network has levels and reports by zones of its own. */
public final class LevelledRegion {
    public static final String TEXT = """
            region: prirechye
            name: Приреченская область
            since: 2024-01-01
            territories:
              - {code: rechnoy, kind: municipality, name: Речной, oktmo: {code: 18701000, check-digit: 0}}
              - {code: lugovoy, kind: municipality, name: Луговой, oktmo: {code: 18710000, check-digit: 9}}
              - {code: zavodskoy, kind: city-district, name: Заводской район, within: rechnoy}
              - {code: north, kind: zone, name: Север}
              - {code: south, kind: zone, name: Юг}
            networks:
              - code: children
                name: Дети в семье
                place-name: служба
                sector: social
                levels:
                  - {code: methodical-centre, name: Методический центр}
                  - {code: zonal-site, name: Зональная площадка}
                  - {code: territorial-service, name: Территориальная служба}
                tree:
                  - {territory: rechnoy, within: north, to: 2025-07-01}
                  - {territory: rechnoy, within: south, from: 2025-07-01}
                  - {territory: lugovoy, within: south}
              - {code: skp, name: Пункты, place-name: пункт, sector: social}
            roles:
              - code: head
                name: Руководитель
                purpose: management
                grants:
                  - {scope: place, permissions: [test.read]}
            organisations:
              - {code: centre, name: Центр, sector: social, territory: rechnoy}
              - {code: school, name: Школа, sector: education, territory: lugovoy}
            places:
              - {code: centre, name: Центр методики, network: children, organisation: centre, territory: rechnoy, address: Мира 1, level: methodical-centre}
              - {code: zone-1, name: Площадка первая, network: children, organisation: centre, territory: rechnoy, address: Мира 2, level: zonal-site, under: centre}
              - {code: zone-2, name: Площадка вторая, network: children, organisation: school, territory: lugovoy, address: Мира 3, level: zonal-site, under: centre, from: 2025-01-01}
              - code: service
                name: Служба
                network: children
                organisation: school
                territory: lugovoy
                address: Садовая 5
                level: territorial-service
                under:
                  - {place: zone-1, to: 2025-01-01}
                  - {place: zone-2, from: 2025-01-01}
                hours: {mon-fri: 09:00-17:00}
                rooms:
                  - {code: k1, name: Кабинет, capacity: 4}
            staff:
              - code: anna
                surname: Берегова
                given: Анна
                posts:
                  - {code: main, place: service, role: head}
            """;

    private LevelledRegion() {}

    public static RegionProfile profile() {
        return SmallRegion.profile(TEXT);
    }

    /** The region with one passage written otherwise. */
    public static RegionProfile with(String passage, String instead) {
        if (!TEXT.contains(passage)) {
            throw new IllegalArgumentException("no such passage");
        }
        return SmallRegion.profile(TEXT.replace(passage, instead));
    }
}
