package io.ochag.testing.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What is about a person is marked, and what is marked is not printed. */
final class PersonalDataRules {
    private final String root;

    PersonalDataRules(String root) {
        this.root = root;
    }

    Stream<ArchRule> all() {
        return Stream.of(componentsAreMarked(), whatIsMarkedIsNotPrinted());
    }

    private ArchRule componentsAreMarked() {
        String demand = "mark every text or date component of a record with @PersonalData or @NotPersonal";
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Conditions.every(
                        demand,
                        type -> components(type)
                                .filter(field -> mayBePersonal(field) && !marked(field))
                                .map(JavaField::getFullName)));
    }

    private ArchRule whatIsMarkedIsNotPrinted() {
        String demand = "write their own toString where a component is @PersonalData";
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(Conditions.that(
                        demand,
                        type -> components(type).noneMatch(field -> field.isAnnotatedWith(PersonalData.class))
                                || !RecordText.isGenerated(type)));
    }

    /** The fields of a record are its components, and carry their annotations. */
    private static Stream<JavaField> components(JavaClass type) {
        return type.isRecord()
                ? type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                : Stream.of();
    }

    private static boolean mayBePersonal(JavaField field) {
        // a function of a text holds none
        return !field.getRawType().getPackageName().equals("java.util.function")
                && field.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(String.class) || type.isEquivalentTo(LocalDate.class));
    }

    private static boolean marked(JavaField field) {
        return field.isAnnotatedWith(PersonalData.class) || field.isAnnotatedWith(NotPersonal.class);
    }
}
