package io.ochag.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Rules for what knows several domain modules: an assembly, a server, a host. */
public final class HouseRules {
    private HouseRules() {}

    /**
     * From outside of a domain module only its root package, its {@code spi} and its {@code http.*HttpModule} are touched.
     *
     * @param domainRoots root packages of the modules
     */
    public static ArchRule onlyWhatModulesOffer(List<String> domainRoots) {
        return classes().should(new ArchCondition<JavaClass>("touch of other modules only what they offer") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!isOffered(type, dependency.getTargetClass(), domainRoots)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        });
    }

    /**
     * A library is used in some packages alone.
     *
     * @param library its packages, as in {@code com.fasterxml..}
     * @param root where it is looked for
     * @param rooms packages under the root that may use it
     */
    public static ArchRule staysIn(String library, String root, String... rooms) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("it is to be replaced in one place");
    }

    private static boolean isOffered(JavaClass from, JavaClass target, List<String> domainRoots) {
        for (String root : domainRoots) {
            if (isUnder(root, target) && !isUnder(root, from)) {
                String room = target.getPackageName().substring(root.length());
                return room.isEmpty()
                        || room.equals(".spi")
                        || room.equals(".http") && target.getSimpleName().endsWith("HttpModule");
            }
        }
        return true;
    }

    private static boolean isUnder(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }
}
