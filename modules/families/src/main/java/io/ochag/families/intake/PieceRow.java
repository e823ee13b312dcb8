package io.ochag.families.intake;

/** A piece of a file. */
public record PieceRow(byte[] bytes) {}
