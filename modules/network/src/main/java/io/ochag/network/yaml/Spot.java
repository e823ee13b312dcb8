package io.ochag.network.yaml;

import io.ochag.kernel.person.NotPersonal;

/**
 * A place in a profile file.
 *
 * @param line counted from 1
 * @param path JSON pointer within the file, such as {@code /staff/3/posts/0/role}
 */
public record Spot(
        @NotPersonal String file, int line, @NotPersonal String path) {
    Spot in(String key, int keyLine) {
        return new Spot(file, keyLine, path + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    boolean isWithin(Spot outer) {
        return file.equals(outer.file) && (path.equals(outer.path) || path.startsWith(outer.path + "/"));
    }

    /** JSON pointer within the whole profile, which is a map of file names to files. */
    public String pointer() {
        return "/" + file.replace("~", "~0").replace("/", "~1") + path;
    }
}
