package io.ochag.web;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.kernel.person.NotPersonal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that programs work with. Every method needs {@link WebPermission#KEYS} for the whole region; {@code access.forbidden} otherwise. Every
 * call is recorded in the audit trail. A key works as {@link Actor.Machine} named by its id.
 */
public interface ApiKeys {
    /**
     * Makes a key. Its secret is in the answer and nowhere else: whoever loses it makes another key. Failures: {@code command.invalid} for a
     * permission that no module declares or that keys may not have, for an end that is past or too far, for a reach of no place or of persons;
     * {@code web.key-name-taken} while another key of this name is not revoked.
     */
    Created create(Actor actor, NewKey command);

    /** All keys, revoked ones too, in the order in which they were made. */
    Page<ApiKey> list(Actor actor, PageRequest page);

    /** Takes a key out of use at once and for good. Doing it twice does no harm. Failure: {@code access.not-found}. */
    void revoke(Actor actor, ApiKeyId key);

    /**
     * A key to be made.
     *
     * @param name by which people know the program, never a person's name
     * @param reach everywhere, or certain places, for all permissions alike
     * @param purpose what the program works for, where its request says nothing else
     * @param requestsPerMinute at each instance of the server; by the rules where it is left out
     */
    record NewKey(
            @NotPersonal String name,
            Set<PermissionCode> permissions,
            Reach reach,
            Purpose purpose,
            Instant expiresAt,
            Optional<Integer> requestsPerMinute) {
        public NewKey {
            permissions = Set.copyOf(permissions);
        }
    }

    /** A new key with its token, which goes behind {@code Authorization: Bearer}. It prints masked. */
    record Created(ApiKeyId id, @NotPersonal String token) {
        @Override
        public String toString() {
            return "Created[" + id + "]";
        }
    }

    /**
     * A key without its secret.
     *
     * @param lastUsedAt to within a minute or so
     * @param createdBy the worker who made it
     */
    record ApiKey(
            ApiKeyId id,
            @NotPersonal String name,
            Set<PermissionCode> permissions,
            Reach reach,
            Purpose purpose,
            int requestsPerMinute,
            Instant expiresAt,
            Instant createdAt,
            Optional<StaffId> createdBy,
            Optional<Instant> revokedAt,
            Optional<Instant> lastUsedAt) {}
}
