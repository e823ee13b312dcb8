package io.ochag.web.openapi;

import io.ochag.web.json.RecordShape;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;

/** Shows in a schema what a component's annotations of jakarta.validation demand. */
final class DeclaredLimits {
    private DeclaredLimits() {}

    static void put(Schema<?> schema, RecordShape.Field field) {
        field.limits().forEach(limit -> put(schema, limit));
        if (schema.getItems() != null) {
            Schema<?> items = schema.getItems();
            field.elementLimits().forEach(limit -> put(items, limit));
        }
    }

    private static void put(Schema<?> schema, Annotation annotation) {
        boolean list = schema.getTypes() != null && schema.getTypes().contains("array");
        if (annotation instanceof Size size) {
            size(schema, list, size.min(), size.max());
        } else if (annotation instanceof NotBlank || annotation instanceof NotEmpty) {
            size(schema, list, 1, Integer.MAX_VALUE);
        } else if (annotation instanceof Min min) {
            schema.setMinimum(BigDecimal.valueOf(min.value()));
        } else if (annotation instanceof Max max) {
            schema.setMaximum(BigDecimal.valueOf(max.value()));
        } else if (annotation instanceof Positive) {
            schema.setExclusiveMinimumValue(BigDecimal.ZERO);
        } else if (annotation instanceof PositiveOrZero) {
            schema.setMinimum(BigDecimal.ZERO);
        } else if (annotation instanceof Pattern pattern) {
            schema.setPattern(pattern.regexp());
        }
    }

    private static void size(Schema<?> schema, boolean list, int min, int max) {
        if (min > 0) {
            if (list) {
                schema.setMinItems(min);
            } else {
                schema.setMinLength(min);
            }
        }
        if (max < Integer.MAX_VALUE) {
            if (list) {
                schema.setMaxItems(max);
            } else {
                schema.setMaxLength(max);
            }
        }
    }
}
