package io.ochag.testing.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Reads the classes of a module as they are shipped. */
public final class Production {
    private Production() {}

    /** The classes of these packages and those under them, without tests. What they use from elsewhere is known by name alone, which is quick. */
    public static JavaClasses under(String... packages) {
        return read(new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS), packages);
    }

    /** The same with tests, for the rules' own. */
    static JavaClasses withTests(String... packages) {
        return read(new ClassFileImporter(), packages);
    }

    private static JavaClasses read(ClassFileImporter importer, String... packages) {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return importer.importPackages(packages);
        });
    }
}
