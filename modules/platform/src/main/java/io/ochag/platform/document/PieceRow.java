package io.ochag.platform.document;

/** One piece of a content. */
public record PieceRow(byte[] bytes) {}
