package io.ochag.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.Families;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyCard;
import io.ochag.families.IdentityLevel;
import io.ochag.families.MemberRole;
import io.ochag.families.MembershipGround;
import io.ochag.families.NewMember;
import io.ochag.families.PersonDetails;
import io.ochag.families.Recorded;
import io.ochag.families.RegisterFamily;
import io.ochag.families.Sex;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Grants;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.Patronymic;
import io.ochag.kernel.person.PersonName;
import io.ochag.platform.Ochag;
import io.ochag.testing.Actors;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The README's lines about one module in a foreign system: they run, and the README holds them as they stand here. */
@ExtendWith(PostgresExtension.class)
class ReadmeExampleTest {
    @Test
    void theLinesOfTheReadmeRegisterAFamilyAndReadItsCard(TestDatabase database) {
        FamilyCard card = embedded(database.dataSource());
        assertThat(card.members())
                .singleElement()
                .satisfies(member -> assertThat(member.name().surname()).isEqualTo("Берёзкина"));
        assertThat(database.column("select operation from ochag_platform.audit_entry order by id"))
                .containsExactly("families.register", "families.card");
    }

    @Test
    void theReadmeHoldsTheVeryLines() {
        String here = Documents.read("modules/assembly/src/test/java/io/ochag/assembly/ReadmeExampleTest.java");
        String lines = here.substring(here.lastIndexOf("// the README begins"), here.lastIndexOf("// the README ends"));
        String example = lines.substring(lines.indexOf('\n') + 1).stripIndent().strip();
        assertThat(example.lines()).hasSizeBetween(5, 15);
        assertThat(Documents.fenced("README.md", "java")).contains(example);
    }

    private static FamilyCard embedded(DataSource dataSource) {
        PlaceDirectory.Place point = new PlaceDirectory.Place(
                new PlaceId(UUID.randomUUID()),
                "Центр «Забота»",
                new NetworkCode("centres"),
                new OrganisationId(UUID.randomUUID()),
                new MunicipalityCode("18701000"));
        PlaceDirectory ourPlaces = (asked, day) -> Set.of(point).stream()
                .filter(place -> asked.contains(place.id()))
                .collect(Collectors.toMap(PlaceDirectory.Place::id, Function.identity()));
        Reach here = new Reach.Places(Set.of(point.id()));
        RoleGrants ourRights =
                actor -> new Grants(Map.of("families.register", here, "families.read", here), new Purpose("service"));
        Actor worker = Actors.worker();
        PersonDetails details = new PersonDetails(
                new PersonName("Берёзкина", "Ольга", Patronymic.UNKNOWN),
                Optional.empty(),
                Sex.FEMALE,
                Optional.empty(),
                IdentityLevel.AS_TOLD,
                List.of());
        NewMember mother = new NewMember(
                new NewMember.Who.Unregistered(details), MemberRole.MOTHER, MembershipGround.AS_TOLD, Optional.empty());

        // the README begins
        try (Ochag ochag = Ochag.on(dataSource)
                .install(new FamiliesModule())
                .override(PlaceDirectory.class, ourPlaces)
                .override(RoleGrants.class, ourRights)
                .start()) {
            Families families = ochag.get(Families.class);
            FamilyId family = families.register(
                    worker,
                    new RegisterFamily(point.id(), Optional.empty(), List.of(mother), Optional.of(0), Recorded.LIVE));
            return families.card(worker, family);
        }
        // the README ends
    }
}
