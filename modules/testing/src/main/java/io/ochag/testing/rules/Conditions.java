package io.ochag.testing.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions of rules out of plain predicates. */
final class Conditions {
    private Conditions() {}

    /** Reports every class for which the predicate does not hold. */
    static ArchCondition<JavaClass> that(String demand, Predicate<JavaClass> kept) {
        return every(demand, type -> kept.test(type) ? Stream.of() : Stream.of(type.getFullName()));
    }

    /** Reports whatever the function finds wrong with a class, by name. */
    static ArchCondition<JavaClass> every(String demand, Function<JavaClass, Stream<String>> culprits) {
        return new ArchCondition<>(demand) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                culprits.apply(type)
                        .forEach(culprit -> events.add(
                                SimpleConditionEvent.violated(type, culprit + " breaks the rule: " + demand)));
            }
        };
    }
}
