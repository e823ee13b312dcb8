package io.ochag.network;

import static io.ochag.network.NetworkFixture.SYSTEM;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.access.RoleGrants;
import io.ochag.kernel.directory.PlaceDirectory;
import io.ochag.kernel.directory.PlaceDirectory.Place;
import io.ochag.kernel.directory.StaffDirectory;
import io.ochag.kernel.directory.StaffDirectory.Post;
import io.ochag.kernel.id.AssignmentId;
import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.OrganisationId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.time.DateRange;
import io.ochag.network.profile.TestIds;
import io.ochag.testing.contract.PlaceDirectoryContract;
import io.ochag.testing.contract.RoleGrantsContract;
import io.ochag.testing.contract.StaffDirectoryContract;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ports that network supplies keep the kit's contracts, on PostgreSQL and with things loaded from a profile. */
@ExtendWith(PostgresExtension.class)
class DirectoryContractsTest {
    private NetworkFixture network;
    private GrowingRegion region;

    @BeforeEach
    void start(TestDatabase database) {
        network = NetworkFixture.on(database);
        region = new GrowingRegion();
    }

    @AfterEach
    void close() {
        network.close();
    }

    @Nested
    class Places extends PlaceDirectoryContract {
        @Override
        protected PlaceDirectory directory() {
            return network.get(PlaceDirectory.class);
        }

        @Override
        protected Place place(String name, DateRange during) {
            String code = region.place(name, during);
            network.load(region.profile());
            return new Place(
                    SmallRegion.place(code),
                    name,
                    new NetworkCode("garmonia"),
                    new OrganisationId(TestIds.of("organisation", "school")),
                    new MunicipalityCode("18701000"));
        }
    }

    @Nested
    class Workers extends StaffDirectoryContract {
        @Override
        protected StaffDirectory directory() {
            return network.get(StaffDirectory.class);
        }

        @Override
        protected StaffId worker(String surname) {
            String code = region.worker(surname);
            network.load(region.profile());
            return SmallRegion.staff(code);
        }

        @Override
        protected Post post(StaffId worker, DateRange during) {
            String code = region.place("Пункт", DateRange.since(GrowingRegion.SINCE));
            network.load(region.profile());
            PlaceId place = SmallRegion.place(code);
            AssignmentId id = network.get(Assignments.class)
                    .assign(
                            SYSTEM,
                            new Assignments.Assign(worker, place, new RoleCode("specialist"), Set.of(), during));
            return new Post(id, worker, place, "Пункт", "specialist", "Специалист");
        }

        @Override
        protected void deputy(StaffId deputy, Post post, DateRange during) {
            network.get(Deputies.class).appoint(SYSTEM, new Deputies.Appoint(post.id(), deputy, during));
        }
    }

    @Nested
    class Roles extends RoleGrantsContract {
        @Override
        protected RoleGrants roles() {
            return network.get(RoleGrants.class);
        }

        @Override
        protected Permission permission() {
            return SmallRegion.permission("test.read");
        }

        @Override
        protected Permission otherPermission() {
            return SmallRegion.permission("test.write");
        }

        @Override
        protected PlaceId place() {
            return SmallRegion.place(region.place("Пункт", DateRange.since(GrowingRegion.SINCE)));
        }

        @Override
        protected Actor.Staff worker(Permission permission, Reach reach) {
            String place = reach instanceof Reach.Places some
                    ? region.codeOf(some.places().iterator().next())
                    : region.place("Контора", DateRange.since(GrowingRegion.SINCE));
            String role = region.role(permission.code(), reach instanceof Reach.Everywhere ? "region" : "place");
            String worker = region.worker("Берегова", place, role);
            network.load(region.profile());
            return NetworkFixture.worker(worker, place + "/" + role);
        }
    }
}
