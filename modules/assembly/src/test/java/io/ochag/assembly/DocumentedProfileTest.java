package io.ochag.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import io.ochag.kernel.access.Actor;
import io.ochag.network.LoadReport;
import io.ochag.network.ProfileFile;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The region profile that the documents show is one that can be loaded, by the modules of a whole server. */
@ExtendWith(PostgresExtension.class)
class DocumentedProfileTest {
    @Test
    void theProfileInTheDocumentsIsLoadedAndASecondTimeChangesNothing(TestDatabase database) {
        RegionProfile profile = new RegionProfile(List.of(new ProfileFile(
                RegionProfile.HEAD,
                Documents.fenced("docs/region-profile.md", "yaml").get(0))));
        Actor actor = Actors.system();
        try (TestOchag ochag = TestOchag.start(
                database,
                MutableClock.at(TestOchag.USUAL_DAY),
                StandardModules.domain().toArray(Module[]::new))) {
            RegionProfiles profiles = ochag.get(RegionProfiles.class);
            LoadReport first = profiles.load(actor, profile);
            assertThat(first.byKind())
                    .containsEntry("territory", new LoadReport.Counts(3, 0, 0, 0))
                    .containsEntry("assignment", new LoadReport.Counts(2, 0, 0, 0));
            assertThat(profiles.load(actor, profile).total().nothingDone()).isTrue();
        }
    }
}
