package io.ochag.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How the code of a module is written: packages, injection, time, size. */
final class CodeRules {
    private static final int MOST_DEPENDENCIES = 7;
    private static final Set<String> READS_OF_THE_SYSTEM_CLOCK = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance",
            "java.time.ZoneId.systemDefault");

    private final String root;

    CodeRules(String root) {
        this.root = root;
    }

    Stream<ArchRule> all() {
        return Stream.of(
                packagesAreNullMarked(),
                injectionIsByConstructor(),
                injectIsJakartas(),
                timeComesFromTheClock(),
                nothingIsPrinted(),
                constructorsAreShort(),
                rowsAreRecords());
    }

    private ArchRule packagesAreNullMarked() {
        return rule(
                "live in a package whose package-info says what is in it and is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private ArchRule injectionIsByConstructor() {
        return rule(
                "take what they need in the constructor, not in fields or methods",
                type -> Stream.concat(type.getFields().stream(), type.getMethods().stream())
                        .noneMatch(CodeRules::injected));
    }

    private ArchRule injectIsJakartas() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.inject..")
                .because("Guice 7 does not see javax.inject");
    }

    private ArchRule timeComesFromTheClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe("reads the system's time", CodeRules::readsSystemTime))
                .because("time comes from the injected Clock, whose zone is the region's");
    }

    private ArchRule nothingIsPrinted() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("what is printed passes by the log that hides personal data");
    }

    private ArchRule constructorsAreShort() {
        return rule(
                "have at most " + MOST_DEPENDENCIES + " dependencies in an injected constructor",
                type -> type.getConstructors().stream()
                        .filter(CodeRules::injected)
                        .map(JavaConstructor::getRawParameterTypes)
                        .allMatch(parameters -> parameters.size() <= MOST_DEPENDENCIES));
    }

    private ArchRule rowsAreRecords() {
        return rule(
                "be records where they are named *Row",
                type -> !type.getSimpleName().endsWith("Row") || type.isRecord());
    }

    private ArchRule rule(String demand, java.util.function.Predicate<JavaClass> kept) {
        return classes().that().resideInAPackage(root + "..").should(Conditions.that(demand, kept));
    }

    private static boolean injected(JavaMember member) {
        return member.isAnnotatedWith(Inject.class) || member.isAnnotatedWith("com.google.inject.Inject");
    }

    private static boolean readsSystemTime(JavaAccess<?> access) {
        String target = access.getTarget().getOwner().getName() + "." + access.getName();
        boolean now = target.startsWith("java.time.") && access.getName().equals("now");
        return now && !access.getTarget().getFullName().contains(Clock.class.getName())
                || READS_OF_THE_SYSTEM_CLOCK.contains(target)
                        && !access.getTarget().getFullName().equals("java.util.Date.<init>(long)");
    }
}
