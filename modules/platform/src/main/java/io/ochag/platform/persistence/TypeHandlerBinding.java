package io.ochag.platform.persistence;

import org.apache.ibatis.type.TypeHandler;

/** How a type travels to and from the database. */
public record TypeHandlerBinding<T>(Class<T> type, TypeHandler<T> handler) {}
