package io.ochag.network.profile;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.error.DomainException;
import io.ochag.network.NetworkError;
import io.ochag.network.ProfileFile;
import io.ochag.network.RegionProfile;
import io.ochag.network.staff.SpecialistProfileEntry;
import io.ochag.network.structure.NetworkEntry;
import io.ochag.network.structure.OrganisationEntry;
import io.ochag.network.structure.TerritoryEntry;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Field;
import io.ochag.network.yaml.Problems;
import io.ochag.network.yaml.Spot;
import io.ochag.network.yaml.YamlFile;
import io.ochag.network.yaml.YamlMap;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads all files of a region profile. A section may stand in any file and be spread over several; sections are read in the order in which they
 * refer to each other. What is wrong is collected and told together.
 */
final class ProfileParser {
    private static final LocalDate SINCE_WHERE_UNREADABLE = LocalDate.of(2000, 1, 1);

    private final Set<String> permissions;

    @Inject
    ProfileParser(Set<Permission> declared) {
        this.permissions = declared.stream().map(Permission::code).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws DomainException {@code network.profile-invalid} with one violation for each thing that is wrong */
    Profile parse(RegionProfile files) {
        Problems problems = new Problems();
        Map<String, YamlMap> maps = new LinkedHashMap<>();
        for (ProfileFile file : files.files()) {
            YamlFile.open(file.name(), file.text(), problems).ifPresent(map -> maps.put(file.name(), map));
        }
        YamlMap head = maps.get(RegionProfile.HEAD);
        if (head == null) {
            problems.add(new Spot(RegionProfile.HEAD, 1, ""), Fault.REQUIRED);
            throw refused(problems);
        }
        Field<String> region = head.value("region", Reading::codeForm, Fault.CODE_FORMAT);
        Field<String> name = head.value("name", Reading::words, Fault.EXPECTED_TEXT);
        Field<LocalDate> since = head.value("since", LocalDate::parse, Fault.DATE_FORMAT);
        head.values("files", RegionProfile::fileName, Fault.CODE_FORMAT);

        Reading reading = Reading.of(region.read().orElse(""), since.read().orElse(SINCE_WHERE_UNREADABLE), problems);
        Sections sections = new Sections(reading, permissions);
        sections.read(List.copyOf(maps.values()));
        maps.values().forEach(YamlMap::closeSound);
        if (problems.any()) {
            throw refused(problems);
        }
        return sections.profile(region.get(), name.get());
    }

    private static DomainException refused(Problems problems) {
        return DomainException.invalid(NetworkError.PROFILE_INVALID, problems.violations());
    }

    /** The sections of all files together. */
    private static final class Sections {
        private final Reading reading;
        private final StructureReader structure;
        private final RoleReader roles;
        private final StaffReader staff;
        private final List<TerritoryEntry> territories = new ArrayList<>();
        private final List<NetworkEntry> networks = new ArrayList<>();
        private final List<SpecialistProfileEntry> specialistProfiles = new ArrayList<>();
        private final List<OrganisationEntry> organisations = new ArrayList<>();
        private final PlaceLevels levels;
        private PlaceReader places;

        Sections(Reading reading, Set<String> permissions) {
            this.reading = reading;
            this.structure = new StructureReader(reading);
            this.roles = new RoleReader(reading, permissions);
            this.staff = new StaffReader(reading, roles);
            this.levels = new PlaceLevels(reading.problems());
            this.places = new PlaceReader(reading, new TerritoryTree(List.of()), levels);
        }

        void read(List<YamlMap> files) {
            Map<TerritoryEntry, YamlMap> territoryItems = new LinkedHashMap<>();
            each(files, "territories", item -> structure.territory(item, it -> territoryItems.put(it, item)));
            territories.addAll(territoryItems.keySet());
            places = new PlaceReader(reading, new TerritoryTreeCheck(reading).checked(territoryItems), levels);
            each(files, "networks", item -> structure.network(item, networks::add));
            networks.forEach(levels::network);
            each(files, "specialist-profiles", item -> structure.specialistProfile(item, specialistProfiles::add));
            each(files, "roles", roles::role);
            each(files, "organisations", item -> structure.organisation(item, organisations::add));
            each(files, "places", places::place);
            levels.check();
            each(files, "staff", staff::worker);
        }

        private static void each(List<YamlMap> files, String section, Consumer<YamlMap> reader) {
            files.forEach(file -> file.maps(section).forEach(reader));
        }

        Profile profile(String region, String name) {
            return new Profile(
                    region,
                    name,
                    territories,
                    networks,
                    specialistProfiles,
                    roles.roles,
                    organisations,
                    places.places,
                    places.rooms,
                    places.catchments,
                    staff.staff,
                    staff.posts);
        }
    }
}
