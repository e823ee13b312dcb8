package io.ochag.embedded;

import io.ochag.embedded.EmbeddedPostgresException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The account under which PostgreSQL runs. It refuses to run as root, so under root it gets a user namespace of its own
 * ({@code unshare -U}: files stay root's) or, where the host forbids that, an unprivileged user ({@code setpriv}: the
 * folder is given to that user). A folder that belongs to a user already is used as that user.
 */
record Account(List<String> prefix, OptionalInt owner) {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Account SELF = new Account(List.of(), OptionalInt.empty());

    static Account choose(Platform platform, Path root, Path cluster) {
        if (platform.windows()
                || !Shell.run(List.of("id", "-u"), LIMIT).output().strip().equals("0")) {
            return SELF;
        }
        int owner = ownerOf(Files.exists(cluster) ? cluster : root);
        if (owner != 0) {
            return unprivileged(owner, root, cluster);
        }
        String probe = "test -x \"$0\" && id -u";
        Shell.Outcome namespace = Shell.run(List.of("unshare", "-U", "sh", "-c", probe, root.toString()), LIMIT);
        if (namespace.ok() && !namespace.output().strip().equals("0")) {
            return new Account(List.of("unshare", "-U"), OptionalInt.empty());
        }
        for (String name : List.of("postgres", "nobody")) {
            Shell.Outcome id = Shell.run(List.of("id", "-u", name), LIMIT);
            if (id.ok()) {
                return unprivileged(Integer.parseInt(id.output().strip()), root, cluster);
            }
        }
        throw refused(root);
    }

    private static Account unprivileged(int uid, Path root, Path cluster) {
        Account account = new Account(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--"), OptionalInt.of(uid));
        account.own(root);
        if (Files.exists(cluster) && ownerOf(cluster) != uid) {
            account.ownAll(cluster);
        }
        Shell.Outcome probe = Shell.run(account.command(List.of("test", "-x", root.toString())), LIMIT);
        if (!probe.ok()) {
            throw refused(root);
        }
        return account;
    }

    private static EmbeddedPostgresException refused(Path root) {
        return new EmbeddedPostgresException(
                Reason.NO_PERMISSION,
                "PostgreSQL does not run as root, and this host lets root neither open a user namespace nor become a user"
                        + " who may enter " + root + "; start the server as an ordinary user.");
    }

    /** The command as this account runs it. */
    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Whether this account can run the program at all: it may live in a folder closed to it. */
    boolean canRun(Path program) {
        return prefix.isEmpty()
                ? Files.isExecutable(program)
                : Shell.run(command(List.of("test", "-x", program.toString())), LIMIT)
                        .ok();
    }

    /** Gives a file or a folder, without what it holds, to this account. */
    void own(Path path) {
        if (owner.isEmpty()) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:uid", owner.getAsInt(), LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", owner.getAsInt(), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw notGiven(path, e);
        }
    }

    /** Gives a folder with all it holds to this account. */
    void ownAll(Path folder) {
        if (owner.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(this::own);
        } catch (IOException e) {
            throw notGiven(folder, e);
        }
    }

    private static EmbeddedPostgresException notGiven(Path path, IOException cause) {
        return new EmbeddedPostgresException(
                Reason.NO_PERMISSION, path + " cannot be given to the user that runs PostgreSQL.", cause);
    }

    private static int ownerOf(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new EmbeddedPostgresException(Reason.NO_PERMISSION, "The owner of " + path + " cannot be read.", e);
        }
    }
}
