package io.ochag.platform.persistence;

/** A MyBatis mapper interface of some module. */
public record MapperType(Class<?> type) {}
