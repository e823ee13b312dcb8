package io.ochag.platform.log;

/** A text that its author vouches for, as an argument of a log line: an address to listen on, a version, a module's or sweep's name. */
public record Plain(String text) {
    @Override
    public String toString() {
        return text;
    }
}
