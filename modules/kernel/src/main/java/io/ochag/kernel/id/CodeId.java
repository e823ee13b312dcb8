package io.ochag.kernel.id;

/** An identifier that somebody else keeps: an official or agreed code, as text. */
public interface CodeId {
    String value();
}
