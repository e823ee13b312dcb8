package io.ochag.web.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The limits that bodies declare with jakarta.validation. Only the name of the limit and its declared numbers are used, never the value. */
final class LimitChecks {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Validator validator;

    LimitChecks() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            this.validator = factory.getValidator();
        }
    }

    void check(Class<?> record, String field, Object value, String pointer, Findings findings) {
        for (ConstraintViolation<?> broken : validator.validateValue(record, field, value)) {
            findings.add(pointer + inside(broken.getPropertyPath()), reason(broken), limits(broken));
        }
    }

    private static String inside(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.CONTAINER_ELEMENT && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
        }
        return pointer.toString();
    }

    private static String reason(ConstraintViolation<?> broken) {
        String name = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return "limit." + HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> limits(ConstraintViolation<?> broken) {
        Map<String, Object> limits = new HashMap<>();
        broken.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof Number) {
                limits.put(name, value);
            }
        });
        return limits;
    }
}
