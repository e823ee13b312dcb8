package io.ochag.queue.line;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.queue.OfferTerm;
import io.ochag.queue.PolicyKey;
import io.ochag.queue.PriorityClass;
import io.ochag.queue.PriorityCode;
import io.ochag.queue.QueuePolicy;
import io.ochag.queue.RefusalRule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** A row of {@code policy_version}. */
public record PolicyRow(
        @NotPersonal String module,
        @NotPersonal String policy,
        @NotPersonal LocalDate fromDay,
        long termSeconds,
        OfferTerm.Hours hours,
        int attempts,
        int declineTolerated,
        RefusalRule.Cost declineCost,
        int silenceTolerated,
        RefusalRule.Cost silenceCost,
        @NotPersonal String[] classes) {
    static PolicyRow of(QueuePolicy policy) {
        return new PolicyRow(
                policy.key().module(),
                policy.key().code(),
                policy.from(),
                policy.term().length().toSeconds(),
                policy.term().hours(),
                policy.attempts(),
                policy.onDecline().tolerated(),
                policy.onDecline().cost(),
                policy.onSilence().tolerated(),
                policy.onSilence().cost(),
                policy.classes().stream().map(one -> one.code().value()).toArray(String[]::new));
    }

    QueuePolicy policy(Map<PriorityCode, PriorityClass> all) {
        return new QueuePolicy(
                new PolicyKey(module, policy),
                fromDay,
                new OfferTerm(Duration.ofSeconds(termSeconds), hours),
                attempts,
                new RefusalRule(declineTolerated, declineCost),
                new RefusalRule(silenceTolerated, silenceCost),
                Arrays.stream(classes)
                        .map(code -> known(all, new PriorityCode(code)))
                        .toList());
    }

    private static PriorityClass known(Map<PriorityCode, PriorityClass> all, PriorityCode code) {
        PriorityClass found = all.get(code);
        if (found == null) {
            throw new IllegalStateException("a version of a policy names a class that is not kept: " + code);
        }
        return found;
    }
}
