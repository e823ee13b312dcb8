package io.ochag.server;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the clients were told, kept outside of the server: each registration asked for and how it ended. */
final class Ledger {
    private final Map<String, Outcome> attempts = new LinkedHashMap<>();

    /** How an attempt stands. */
    sealed interface Outcome {
        /** Sent and not answered yet. */
        record InFlight() implements Outcome {}

        /** The server said that the family is registered. */
        record Acknowledged(String family) implements Outcome {}

        /** No answer will come, or one that does not say whether the family was registered. */
        record Unknown(String answer) implements Outcome {}
    }

    /** How many of each. */
    record Counts(int acknowledged, int inFlight, int unknown) {
        Counts since(Counts earlier) {
            return new Counts(acknowledged - earlier.acknowledged, inFlight, unknown - earlier.unknown);
        }
    }

    /** A surname that nobody else has, on its way to the server from now on. */
    synchronized String begin() {
        String surname = surname(attempts.size());
        attempts.put(surname, new Outcome.InFlight());
        return surname;
    }

    synchronized void acknowledged(String surname, String family) {
        attempts.put(surname, new Outcome.Acknowledged(family));
        notifyAll();
    }

    /** @param answer what came instead of an acknowledgement */
    synchronized void unknown(String surname, String answer) {
        attempts.put(surname, new Outcome.Unknown(answer));
        notifyAll();
    }

    synchronized Set<String> inFlight() {
        return attempts.entrySet().stream()
                .filter(attempt -> attempt.getValue() instanceof Outcome.InFlight)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** What attempts without an acknowledgement were answered, each kind once. */
    synchronized Set<String> unclearAnswers() {
        return attempts.values().stream()
                .filter(Outcome.Unknown.class::isInstance)
                .map(outcome -> ((Outcome.Unknown) outcome).answer())
                .collect(Collectors.toSet());
    }

    synchronized Counts counts() {
        int acknowledged = (int) attempts.values().stream()
                .filter(Outcome.Acknowledged.class::isInstance)
                .count();
        int inFlight = (int) attempts.values().stream()
                .filter(Outcome.InFlight.class::isInstance)
                .count();
        return new Counts(acknowledged, inFlight, attempts.size() - acknowledged - inFlight);
    }

    /** All attempts in the order in which they began. */
    synchronized Map<String, Outcome> attempts() {
        return new LinkedHashMap<>(attempts);
    }

    /** The families that the server said it has, in the order in which they were asked for. */
    synchronized List<String> acknowledged() {
        return attempts.values().stream()
                .filter(Outcome.Acknowledged.class::isInstance)
                .map(outcome -> ((Outcome.Acknowledged) outcome).family())
                .toList();
    }

    /** Waits until the counts are so. */
    synchronized void await(Predicate<Counts> so, long seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (!so.test(counts())) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("the load stands still: " + counts() + " " + unclearAnswers());
            }
            wait(left);
        }
    }

    /** Names have no digits. */
    private static String surname(int number) {
        StringBuilder letters = new StringBuilder("Уцелев");
        for (char digit : Integer.toString(number).toCharArray()) {
            letters.append("абвгдежзик".charAt(digit - '0'));
        }
        return letters.toString();
    }
}
