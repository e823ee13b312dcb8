package io.ochag.testing.fuzz;

import io.ochag.testing.http.Answer;
import io.ochag.web.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Judges one answer. */
final class Verdict {
    private final DocumentedApi api;

    Verdict(DocumentedApi api) {
        this.api = api;
    }

    /** Everything that is wrong with the answer; empty when it is as it should be. */
    List<String> faults(Route route, Attack attack, Answer answer) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        if (!attack.expected().isEmpty() && !attack.expected().contains(answer.status())) {
            faults.add("status " + answer.summary() + " in place of " + attack.expected());
        }
        if (answer.status() >= 400) {
            refusal(attack, answer, faults);
        }
        if (attack.onRoute() && answer.status() < 500) {
            api.fault(route, answer).ifPresent(faults::add);
        }
        return faults;
    }

    private void refusal(Attack attack, Answer answer, List<String> faults) {
        if (!answer.mediaType().equals(Answer.PROBLEM)) {
            faults.add("a refusal that is no problem but: " + answer.mediaType());
        } else {
            api.problemFault(answer).ifPresent(faults::add);
            if (answer.json().path("status").asInt() != answer.status()) {
                faults.add("a problem that names another status");
            }
        }
        if (echoes(attack, answer)) {
            faults.add("an echo of what was sent");
        }
    }

    private static boolean echoes(Attack attack, Answer answer) {
        String whole = (answer.text() + answer.headers().map()).toLowerCase(Locale.ROOT);
        return attack.markers().stream().anyMatch(whole::contains);
    }
}
