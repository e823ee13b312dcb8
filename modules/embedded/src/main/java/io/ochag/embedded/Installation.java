package io.ochag.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The programs, the folder they work on and the account they work under. */
record Installation(Binaries binaries, DataFolder folder, Account account) {

    /** A program with its arguments, as the account runs it. */
    List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(binaries.program(program).toString());
        command.addAll(arguments);
        return account.command(command);
    }

    /** Asks the postmaster that the folder names to stop, and waits; whether it went is for the caller to look at. */
    void stop(String mode, Duration limit) {
        List<String> arguments = List.of(
                "stop",
                "--silent",
                "--wait",
                "--pgdata=" + folder.cluster(),
                "--mode=" + mode,
                "--timeout=" + limit.toSeconds());
        Shell.run(command("pg_ctl", arguments), limit.plusSeconds(5));
    }
}
