package io.ochag.network;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import io.ochag.network.yaml.Fault;
import io.ochag.network.yaml.Problems;
import io.ochag.network.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files that describe a region: its territories, networks, organisations, places, workers and roles. What they say is described by the
 * example in {@code docs/region-profile.md}.
 *
 * @param files among them {@value #HEAD}, which names the region and the other files
 */
public record RegionProfile(List<ProfileFile> files) {
    /** The file that a profile begins with. */
    public static final String HEAD = "region.yaml";

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}\\.yaml");

    public RegionProfile {
        files = List.copyOf(files);
    }

    /** Opens a file of a profile by its name. */
    public interface Opener {
        /** The text; an {@link IOException} where there is no such file. */
        String open(String name) throws IOException;
    }

    /** @throws DomainException {@code network.profile-invalid} naming the file that cannot be read */
    public static RegionProfile inFolder(Path folder) {
        return open(name -> Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
    }

    /**
     * @param folder path on the class path without slashes at its ends
     * @throws DomainException {@code network.profile-invalid} naming the file that cannot be read
     */
    public static RegionProfile onClassPath(ClassLoader classes, String folder) {
        return open(name -> {
            try (InputStream stream = classes.getResourceAsStream(folder + "/" + name)) {
                if (stream == null) {
                    throw new IOException("no such resource");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
        });
    }

    /** The head and the files that it lists. */
    public static RegionProfile open(Opener opener) {
        ProfileFile head = opened(opener, HEAD);
        List<ProfileFile> files = new ArrayList<>();
        files.add(head);
        for (String name : listed(head)) {
            files.add(opened(opener, name));
        }
        return new RegionProfile(files);
    }

    /** Accepts the name of a file beside the head, and no path. */
    public static String fileName(String text) {
        if (!FILE_NAME.matcher(text).matches()) {
            throw new InvalidValueException("profile.code-format");
        }
        return text;
    }

    /** What is wrong with the head is told when the profile is loaded. */
    private static List<String> listed(ProfileFile head) {
        return YamlFile.open(head.name(), head.text(), new Problems())
                .map(map -> map.values("files", RegionProfile::fileName, Fault.CODE_FORMAT))
                .orElse(List.of())
                .stream()
                .flatMap(name -> name.read().stream())
                .toList();
    }

    private static ProfileFile opened(Opener opener, String name) {
        try {
            return new ProfileFile(name, opener.open(name));
        } catch (IOException e) {
            throw DomainException.invalid(
                    NetworkError.PROFILE_INVALID,
                    List.of(new Violation(
                            "/" + name,
                            Fault.NO_FILE.code(),
                            new LocalText(
                                    name + ": " + Fault.NO_FILE.text().ru(),
                                    name + ": " + Fault.NO_FILE.text().en()))));
        }
    }
}
