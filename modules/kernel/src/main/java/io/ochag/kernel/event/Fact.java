package io.ochag.kernel.event;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.id.NetworkCode;
import io.ochag.kernel.id.PlaceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something countable, with everything a report cuts by, as it was at that moment: the publisher snapshots municipality, category and age
 * group, so that a later change of the family does not change the past.
 *
 * @param corrects the fact that this one replaces
 * @param kind what is counted, dotted, module first: {@code families.registered}
 * @param recipient empty for an anonymous recipient, who never enters unique counts
 * @param quantity in the kind's own unit; negative in a correction
 * @param dimensions further declared cuts, code to code
 * @param accessClass the permission code that a reader needs, for restricted kinds
 */
public record Fact(
        UUID id,
        Optional<UUID> corrects,
        String kind,
        Instant at,
        Optional<PlaceId> place,
        Optional<MunicipalityCode> municipality,
        Optional<NetworkCode> network,
        Optional<String> form,
        Optional<String> channel,
        Optional<String> profile,
        Optional<Recipient> recipient,
        BigDecimal quantity,
        Map<String, String> dimensions,
        Optional<String> accessClass) {
    public Fact {
        dimensions = Map.copyOf(dimensions);
    }
}
