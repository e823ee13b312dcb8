package io.ochag.families.category;

import io.ochag.families.Categories.Category;
import io.ochag.families.Categories.SupportRule;
import io.ochag.families.CategoryCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.text.LocalText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code category}. */
record CategoryRow(
        CategoryCode code,
        @NotPersonal String holder,
        @NotPersonal String titleRu,
        @NotPersonal String titleEn,
        @NotPersonal String evidence,
        SupportRule rule,
        @Nullable Integer children,
        @Nullable Integer age,
        @Nullable Integer studentAge,
        @NotPersonal String source) {
    boolean ofPerson() {
        return holder.equals("PERSON");
    }

    Category shown() {
        return new Category(code, new LocalText(titleRu, titleEn), ofPerson(), rule, evidence, source);
    }

    Support.Rule toRule() {
        return new Support.Rule(
                rule,
                Objects.requireNonNullElse(children, 0),
                Objects.requireNonNullElse(age, 0),
                Objects.requireNonNullElse(studentAge, 0));
    }
}
