package io.ochag.testing.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of one domain module, for the classes under its root package. */
public final class ModuleRules {
    private static final String[] OF_THE_WEB = {
        "io.ochag.web..",
        "io.javalin..",
        "com.fasterxml..",
        "tools.jackson..",
        "io.swagger..",
        "org.eclipse.jetty..",
        "jakarta.servlet.."
    };
    private static final String[] TECHNICAL = {
        "io.ochag.kernel..", "io.ochag.platform..", "io.ochag.web..", "io.ochag.queue..", "io.ochag.documents.."
    };

    private final String root;

    private ModuleRules(String root) {
        this.root = root;
    }

    public static ModuleRules of(String rootPackage) {
        return new ModuleRules(rootPackage);
    }

    /** Every rule, each with a description that tells what it demands and why. */
    public List<ArchRule> all() {
        return Stream.of(
                        Stream.of(
                                knowsNoOtherModule(),
                                featuresHaveNoCycles(),
                                webStaysInHttp(),
                                httpCallsTheApi(),
                                guiceStaysInModules(),
                                sqlStaysInStores()),
                        new CodeRules(root).all(),
                        new PersonalDataRules(root).all())
                .flatMap(rules -> rules)
                .toList();
    }

    public ArchRule knowsNoOtherModule() {
        DescribedPredicate<JavaClass> another = JavaClass.Predicates.resideInAPackage("io.ochag..")
                .and(not(JavaClass.Predicates.resideInAnyPackage(TECHNICAL)))
                .and(not(JavaClass.Predicates.resideInAPackage(root + "..")))
                .as("belong to another module of Ochag that is not technical");
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(another)
                .because("a module runs alone; what it needs of others are kernel ports and its own spi");
    }

    public ArchRule featuresHaveNoCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features are rooms of their own, each built on those below");
    }

    public ArchRule webStaysInHttp() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OF_THE_WEB)
                .because("a host may have a web server of its own, or none");
    }

    /** Allowed to be without classes: a module need not have an HTTP interface. */
    public ArchRule httpCallsTheApi() {
        DescribedPredicate<JavaClass> room = JavaClass.Predicates.resideInAPackage(root + "..")
                .and(not(JavaClass.Predicates.resideInAnyPackage(root, root + ".spi..", root + ".http..")))
                .as("live in a feature");
        return noClasses()
                .that(JavaClass.Predicates.resideInAPackage(root + ".http.."))
                .should()
                .dependOnClassesThat(room)
                .because("a request goes one way: http, API, feature, store")
                .allowEmptyShould(true);
    }

    public ArchRule guiceStaysInModules() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(not(named("Module")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.inject..")
                .because("wiring is listed in *Module classes like a table of contents");
    }

    public ArchRule sqlStaysInStores() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(not(named("Mapper").or(named("Store")).or(named("Handler"))))
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.apache.ibatis..", "java.sql..", "javax.sql..")
                .because("mappers and stores own the SQL");
    }

    /** Whether the class, or the one that it is nested in, has a name with this end. */
    private static DescribedPredicate<JavaClass> named(String end) {
        return DescribedPredicate.describe("are named *" + end, type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return outermost.getSimpleName().endsWith(end);
        });
    }
}
