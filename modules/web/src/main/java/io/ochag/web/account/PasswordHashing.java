package io.ochag.web.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.ochag.kernel.error.DomainException;
import io.ochag.web.PasswordCost;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Argon2id at the {@link PasswordCost}. Only so many run at once that an attack on sign-in cannot take all memory and processors.
 */
public final class PasswordHashing {
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int VERSION = 19;
    private static final int PATIENCE_SECONDS = 5;

    private final Argon2Function argon2;
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobody;

    @Inject
    PasswordHashing(PasswordCost cost) {
        this.argon2 =
                Argon2Function.getInstance(cost.memoryKib(), cost.passes(), LANES, HASH_BYTES, Argon2.ID, VERSION);
        this.nobody = hash("nobody has this password");
    }

    /** The hash to keep, with its parameters and salt. */
    public String hash(String password) {
        return limited(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(argon2).getResult());
    }

    /** Whether this is the password. Without a hash to compare with it takes as long and says no. */
    public boolean matches(String password, Optional<String> kept) {
        String hash = kept.orElse(nobody);
        boolean same = limited(() -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
        return same && kept.isPresent();
    }

    /** Whether the hash was made with other parameters than today's. */
    public boolean isOutdated(String kept) {
        return !Argon2Function.getInstanceFromHash(kept).equals(argon2);
    }

    private <T> T limited(Supplier<T> work) {
        try {
            if (!atOnce.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw DomainException.of(WebError.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DomainException.of(WebError.BUSY);
        }
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
