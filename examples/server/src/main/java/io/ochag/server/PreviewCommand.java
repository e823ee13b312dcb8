package io.ochag.server;

import io.ochag.kernel.access.Actor;
import io.ochag.network.LoadReport;
import io.ochag.network.RegionProfile;
import io.ochag.network.RegionProfiles;
import io.ochag.platform.Ochag;
import io.ochag.platform.config.Settings;
import java.io.PrintStream;
import java.util.TreeSet;

/** {@code profile-preview}: shows what a start would change in the region by its profile, and changes nothing of it. */
final class PreviewCommand {
    static final String NAME = "profile-preview";

    private static final Actor COMMAND = new Actor.System("region-profile", "command-line");

    private final PrintStream out;

    PreviewCommand(PrintStream out) {
        this.out = out;
    }

    void run(Settings settings) {
        RegionProfile profile = Region.profile(settings);
        try (RegionDatabase database = RegionDatabase.open(settings);
                Ochag ochag = Region.withoutBackground(settings, database)) {
            print(ochag.get(RegionProfiles.class).preview(COMMAND, profile));
        }
    }

    private void print(LoadReport report) {
        for (LoadReport.Change change : report.changes()) {
            out.println(change.how() + " " + change.kind() + " " + change.code()
                    + (change.fields().isEmpty() ? "" : " " + new TreeSet<>(change.fields())));
        }
        for (LoadReport.Conflict conflict : report.conflicts()) {
            out.println("CONFLICT " + conflict.clash() + " " + conflict.kind() + " " + conflict.code());
        }
        LoadReport.Counts total = report.total();
        out.println("The profile would add " + total.added() + ", change " + total.changed() + ", end " + total.ended()
                + " and leave " + total.unchanged() + "; conflicts: "
                + report.conflicts().size() + ". Nothing was loaded.");
        out.flush();
    }
}
