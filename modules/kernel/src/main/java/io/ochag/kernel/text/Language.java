package io.ochag.kernel.text;

/** A language of the interface; Russian wherever nothing else is asked for. */
public enum Language {
    RU,
    EN
}
