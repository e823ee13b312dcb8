package io.ochag.queue;

import io.ochag.kernel.person.NotPersonal;

/** Names the rules that lines of a module follow. The code is the calling module's. */
public record PolicyKey(
        @NotPersonal String module, @NotPersonal String code) {
    /** @throws io.ochag.kernel.error.InvalidValueException {@code policy-key.format} */
    public PolicyKey {
        KeyForm.MODULE.require(module, "policy-key.format");
        KeyForm.RESOURCE.require(code, "policy-key.format");
    }

    @Override
    public String toString() {
        return module + "/" + code;
    }
}
