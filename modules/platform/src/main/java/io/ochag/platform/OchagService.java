package io.ochag.platform;

/** Something that runs between start and stop: a writer, a sweep. Started in the order of installation, stopped in the reverse. */
public interface OchagService {
    void start();

    /** Ends in a bounded time; what was accepted before is finished. */
    void stop();
}
