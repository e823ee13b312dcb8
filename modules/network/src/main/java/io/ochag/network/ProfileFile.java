package io.ochag.network;

import io.ochag.kernel.person.NotPersonal;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

/**
 * One file of a region profile. It prints without its text, which holds names of workers.
 *
 * @param name as problems call it, such as {@code staff.yaml}
 */
public record ProfileFile(
        @NotPersonal String name,
        @PersonalData(Kind.FREE_TEXT) String text) {
    @Override
    public String toString() {
        return "ProfileFile[" + name + "]";
    }
}
