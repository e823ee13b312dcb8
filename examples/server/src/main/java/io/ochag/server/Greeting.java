package io.ochag.server;

import io.ochag.network.LoadReport;
import io.ochag.platform.config.Settings;
import io.ochag.server.demo.DemoProgress;
import io.ochag.web.Password;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** What the server says to the person who started it. */
final class Greeting {
    private final PrintStream out;

    Greeting(PrintStream out) {
        this.out = out;
    }

    void print(
            String address,
            LoadReport report,
            Optional<DemoProgress> demo,
            List<DemoSignIns.SignIn> signIns,
            Settings settings) {
        LoadReport.Counts total = report.total();
        out.println();
        out.println("Ochag is ready at " + address);
        out.println("  API pages   " + address + "/docs");
        out.println("  Region      " + settings.get(ServerSettings.REGION) + ": " + total.added() + " added, "
                + total.changed() + " changed, " + total.unchanged() + " unchanged, " + total.ended() + " ended");
        demo.ifPresent(progress -> out.println("  Families    " + sentence(progress, address)));
        if (!signIns.isEmpty()) {
            out.println("  Demo sign-ins, all on invented people, all with the password " + password(settings) + ":");
            for (DemoSignIns.SignIn one : signIns) {
                out.printf("    %-14s %s%n", one.login(), one.meaning());
            }
        }
        out.println("Stop with Ctrl+C.");
        out.flush();
    }

    private static String sentence(DemoProgress progress, String address) {
        return progress.finished()
                ? progress.families() + " invented ones"
                : progress.families() + " invented ones are being loaded, " + progress.loaded() + " so far: " + address
                        + "/api/v1/demo";
    }

    private static String password(Settings settings) {
        return DemoPassword.kept(settings)
                .map(Password::text)
                .orElse("that " + ServerSettings.DEMO_PASSWORD.variable() + " held when they were made");
    }
}
