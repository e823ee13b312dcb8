package io.ochag.assembly;

import com.google.inject.Module;
import io.ochag.documents.DocumentsModule;
import io.ochag.families.FamiliesModule;
import io.ochag.families.http.FamiliesHttpModule;
import io.ochag.network.NetworkModule;
import io.ochag.network.http.NetworkHttpModule;
import io.ochag.queue.QueueModule;
import java.util.List;

/** The modules of a whole region's server. Together they need nothing but a data source. */
public final class StandardModules {
    private StandardModules() {}

    /** Technical jars that domain modules share. */
    public static List<Module> technical() {
        return List.of(new QueueModule(), new DocumentsModule());
    }

    /** Every domain module. */
    public static List<Module> domain() {
        return List.of(new NetworkModule(), new FamiliesModule());
    }

    /** How the domain modules react to one another. */
    public static List<Module> reactions() {
        return List.of(new ReactionsModule());
    }

    /** The routes of every domain module. */
    public static List<Module> http() {
        return List.of(new NetworkHttpModule(), new FamiliesHttpModule());
    }
}
