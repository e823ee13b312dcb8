package io.ochag.web.key;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.id.StaffId;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.persistence.DatabaseException;
import io.ochag.web.ApiKeyId;
import io.ochag.web.WebError;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps keys. Works inside the caller's unit of work. */
final class ApiKeyStore {
    private static final UUID FROM_THE_FIRST = new UUID(0, 0);

    private final ApiKeyMapper mapper;
    private final Clock clock;

    @Inject
    ApiKeyStore(ApiKeyMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    void add(ApiKeyRow key) {
        try {
            mapper.insert(key);
        } catch (DatabaseException e) {
            throw e.constraint().filter("api_key_name"::equals).isPresent()
                    ? DomainException.of(WebError.KEY_NAME_TAKEN)
                    : e;
        }
    }

    Optional<ApiKeyRow> find(ApiKeyId id) {
        return mapper.find(id.value());
    }

    List<ApiKeyRow> page(Optional<ApiKeyId> after, PageRequest page) {
        return mapper.page(after.map(ApiKeyId::value).orElse(FROM_THE_FIRST), page.limit() + 1);
    }

    void revoke(ApiKeyId id, Actor by) {
        if (mapper.revoke(id, clock.instant(), staff(by)) == 0) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
    }

    void used(Map<ApiKeyId, Instant> last) {
        last.forEach(mapper::used);
    }

    static @Nullable StaffId staff(Actor actor) {
        return actor instanceof Actor.Staff worker ? worker.staff() : null;
    }
}
