package io.ochag.web.repeat;

import io.ochag.kernel.person.NotPersonal;
import java.util.Optional;

/**
 * What a request was answered with.
 *
 * @param location under the prefix of the API
 * @param body JSON; that of a command with a key holds ids, codes, numbers and instants alone
 */
public record Answered(
        int status, @NotPersonal Optional<String> location, Optional<Long> version, Optional<byte[]> body) {
    @Override
    public String toString() {
        return "Answered[" + status + "]";
    }
}
