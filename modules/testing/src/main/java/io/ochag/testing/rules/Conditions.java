package io.ochag.testing.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** Conditions of rules out of plain predicates. */
final class Conditions {
    private Conditions() {}

    /** Reports every class for which the predicate does not hold. */
    static ArchCondition<JavaClass> that(String demand, Predicate<JavaClass> kept) {
        return new ArchCondition<>(demand) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!kept.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " does not " + demand));
                }
            }
        };
    }
}
