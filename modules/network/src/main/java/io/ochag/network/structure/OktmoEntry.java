package io.ochag.network.structure;

import io.ochag.kernel.id.MunicipalityCode;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.time.DateRange;
import java.util.Optional;

/**
 * The official code of a territory for some time.
 *
 * @param status what kind of municipality it is by law at that time
 * @param predecessor the code that this one replaced
 * @param confirmed false where the code is still to be compared with the classifier
 * @param source the act that the code comes from
 */
public record OktmoEntry(
        MunicipalityCode code,
        @NotPersonal String status,
        Optional<MunicipalityCode> predecessor,
        boolean confirmed,
        @NotPersonal Optional<String> source,
        DateRange during) {}
