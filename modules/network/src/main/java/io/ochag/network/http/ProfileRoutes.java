package io.ochag.network.http;

import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.network.LoadReport;
import io.ochag.network.NetworkPermission;
import io.ochag.network.ProfileFile;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;

/** The region profile over HTTP: its difference first, then the loading. */
final class ProfileRoutes implements RouteSource {
    private static final int MOST_TEXT = 1_000_000;

    private final RegionProfiles profiles;

    @Inject
    ProfileRoutes(RegionProfiles profiles) {
        this.profiles = profiles;
    }

    /** A profile as it comes in. */
    record ProfileBody(@Size(max = 50) List<FileBody> files) {
        RegionProfile profile() {
            return new RegionProfile(files.stream()
                    .map(file -> new ProfileFile(file.name(), file.text()))
                    .toList());
        }
    }

    /** A file of a profile as it comes in. It prints without its text, which holds names of workers. */
    record FileBody(
            @NotPersonal @Size(max = 100) String name,

            @PersonalData(Kind.FREE_TEXT) @Size(max = MOST_TEXT)
            String text) {
        @Override
        public String toString() {
            return "FileBody[***]";
        }
    }

    /** What a profile would change. */
    record ProfileDifference(
            List<KindCounts> kinds, List<LoadReport.Change> changes, List<LoadReport.Conflict> conflicts) {
        static ProfileDifference of(LoadReport report) {
            List<KindCounts> kinds = new TreeMap<>(report.byKind())
                    .entrySet().stream()
                            .map(kind -> KindCounts.of(kind.getKey(), kind.getValue()))
                            .toList();
            return new ProfileDifference(kinds, report.changes(), report.conflicts());
        }
    }

    /** How much of one kind. */
    record KindCounts(@NotPersonal String kind, int added, int changed, int unchanged, int ended) {
        static KindCounts of(String kind, LoadReport.Counts counts) {
            return new KindCounts(kind, counts.added(), counts.changed(), counts.unchanged(), counts.ended());
        }
    }

    /** How much a loading has changed. */
    record ProfileLoaded(int added, int changed, int unchanged, int ended, int conflicts) {
        static ProfileLoaded of(LoadReport report) {
            LoadReport.Counts total = report.total();
            return new ProfileLoaded(
                    total.added(),
                    total.changed(),
                    total.unchanged(),
                    total.ended(),
                    report.conflicts().size());
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.query(POST, "/region-profile/preview")
                        .permission(NetworkPermission.MANAGE)
                        .summary("Что изменит профиль региона", "What a region profile would change")
                        .description(
                                "Ничего не загружает. Файлы — как в папке профиля, среди них region.yaml. Нужно право на всю область.",
                                "Loads nothing. The files are those of the profile's folder, region.yaml among them. Needs the right for the whole region.")
                        .body(ProfileBody.class)
                        .answers(ProfileDifference.class)
                        .handle((call, body) -> ProfileDifference.of(profiles.preview(call.actor(), body.profile()))),
                Route.command(POST, "/region-profile")
                        .permission(NetworkPermission.MANAGE)
                        .summary("Загрузить профиль региона", "Load a region profile")
                        .description(
                                "Всё или ничего. Сначала посмотрите, что изменится: preview. Нужно право на всю область.",
                                "All or nothing. See first what changes: preview. Needs the right for the whole region.")
                        .body(ProfileBody.class)
                        .answers(ProfileLoaded.class)
                        .handle((call, body) -> ProfileLoaded.of(profiles.load(call.actor(), body.profile()))));
    }
}
