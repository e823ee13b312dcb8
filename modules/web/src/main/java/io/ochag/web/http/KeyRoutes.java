package io.ochag.web.http;

import static io.ochag.web.HttpMethod.GET;
import static io.ochag.web.HttpMethod.POST;

import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.person.NotPersonal;
import io.ochag.web.ApiKeyId;
import io.ochag.web.ApiKeys;
import io.ochag.web.ApiKeys.NewKey;
import io.ochag.web.KeyRules;
import io.ochag.web.PermissionCode;
import io.ochag.web.Route;
import io.ochag.web.RouteSource;
import io.ochag.web.WebPermission;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Administration of the keys of machines. */
final class KeyRoutes implements RouteSource {
    private final ApiKeys keys;

    @Inject
    KeyRoutes(ApiKeys keys) {
        this.keys = keys;
    }

    /** A key to be made: for the whole region or for places, one of the two. */
    record NewKeyBody(
            @NotPersonal @NotBlank @Size(max = 100) String name,
            @Size(min = 1, max = 100) List<PermissionCode> permissions,
            @Nullable Boolean everywhere,
            @Size(max = 1000) @Nullable List<PlaceId> places,
            Purpose purpose,
            Instant expiresAt,
            @Min(1) @Max(KeyRules.MOST_PER_MINUTE) @Nullable Integer requestsPerMinute) {
        NewKey command() {
            return new NewKey(
                    name.strip(),
                    Set.copyOf(permissions),
                    reach(),
                    purpose,
                    expiresAt,
                    Optional.ofNullable(requestsPerMinute));
        }

        /** Who says both or neither reaches nothing, and is refused for it. */
        private Reach reach() {
            boolean region = Boolean.TRUE.equals(everywhere);
            return region && places == null
                    ? new Reach.Everywhere()
                    : new Reach.Places(region || places == null ? Set.of() : Set.copyOf(places));
        }
    }

    /** The new key. Its token is shown this once. */
    record KeyCreated(ApiKeyId key, @NotPersonal String token) {
        @Override
        public String toString() {
            return "KeyCreated[" + key + "]";
        }
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.command(POST, "/keys")
                        .permission(WebPermission.KEYS)
                        .summary("Создать ключ для программы", "Make a key for a program")
                        .description(
                                "Ключ показывается один раз и нигде не хранится, поэтому и ответ не запоминается: повтор получает 409"
                                        + " web.key-name-taken. Кто не получил ответа, отзывает ключ с этим названием и создаёт другой.",
                                "The token is shown once and kept nowhere, so the answer is not kept either: a repeat gets 409"
                                        + " web.key-name-taken. Whoever got no answer revokes the key of this name and makes another.")
                        .withoutKey()
                        .body(NewKeyBody.class)
                        .creates(KeyCreated.class)
                        .handle((call, body) -> {
                            ApiKeys.Created made = keys.create(call.actor(), body.command());
                            return new KeyCreated(made.id(), made.token());
                        }),
                Route.query(GET, "/keys")
                        .permission(WebPermission.KEYS)
                        .summary("Ключи программ", "Keys of programs")
                        .answersPage(KeyView.class)
                        .handle(call -> keys.list(call.actor(), call.page()).map(KeyView::of)),
                Route.command(POST, "/keys/{keyId}/revoke")
                        .path("keyId", ApiKeyId.class)
                        .permission(WebPermission.KEYS)
                        .summary("Отозвать ключ", "Revoke a key")
                        .description("Сразу и навсегда.", "At once and for good.")
                        .run(call -> keys.revoke(call.actor(), call.id(ApiKeyId.class))));
    }
}
