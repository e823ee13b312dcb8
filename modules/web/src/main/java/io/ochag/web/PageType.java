package io.ochag.web;

import io.ochag.kernel.page.Page;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** {@code Page<row>} as a type, for answers that are one page of rows. */
public record PageType(Class<?> row) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
        return new Type[] {row};
    }

    @Override
    public Type getRawType() {
        return Page.class;
    }

    @Override
    public Type getOwnerType() {
        return Page.class;
    }
}
