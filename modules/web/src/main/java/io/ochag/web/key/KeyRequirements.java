package io.ochag.web.key;

import io.ochag.kernel.access.Permission;
import io.ochag.kernel.access.Reach;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.kernel.error.Violation;
import io.ochag.kernel.text.LocalText;
import io.ochag.web.ApiKeys.NewKey;
import io.ochag.web.KeyRules;
import io.ochag.web.PermissionCode;
import io.ochag.web.WebPermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a new key must keep to. */
final class KeyRequirements {
    /** With one of these a key could let itself in for ever, whatever its end. */
    private static final Set<String> FOR_PEOPLE = Set.of(WebPermission.KEYS.code(), WebPermission.ACCOUNTS.code());

    private static final LocalText UNDECLARED =
            new LocalText("Среди прав есть неизвестное системе.", "One of the permissions is not known.");
    private static final LocalText NOT_FOR_KEYS = new LocalText(
            "Учётные записи и ключи ведут только люди: уберите эти права.",
            "Accounts and keys are administered by people only: take these permissions away.");
    private static final LocalText NONE =
            new LocalText("Нужно хотя бы одно право.", "At least one permission is needed.");
    private static final LocalText PAST = new LocalText("Срок ключа уже прошёл.", "The key's end is past.");
    private static final LocalText TOO_FAR = new LocalText(
            "Срок ключа дальше, чем разрешено на этом сервере.", "The key's end is further than this server allows.");
    private static final LocalText REACH = new LocalText(
            "Укажите либо everywhere: true, либо места.", "Give either everywhere: true or places, one of the two.");

    private KeyRequirements() {}

    static void check(NewKey command, Set<Permission> declared, KeyRules rules, Instant now) {
        List<Violation> wrong = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        command.permissions().stream().map(PermissionCode::value).forEach(asked::add);
        if (asked.isEmpty()) {
            wrong.add(new Violation("/permissions", "required", NONE));
        }
        if (asked.stream().anyMatch(FOR_PEOPLE::contains)) {
            wrong.add(new Violation("/permissions", "permission.not-for-keys", NOT_FOR_KEYS));
        }
        declared.forEach(permission -> asked.remove(permission.code()));
        if (!asked.isEmpty()) {
            wrong.add(new Violation("/permissions", "permission.unknown", UNDECLARED));
        }
        if (!command.expiresAt().isAfter(now)) {
            wrong.add(new Violation("/expiresAt", "key.end-past", PAST));
        } else if (command.expiresAt().isAfter(now.plus(rules.longestTerm()))) {
            wrong.add(new Violation("/expiresAt", "key.end-too-far", TOO_FAR));
        }
        boolean somewhere = command.reach() instanceof Reach.Everywhere
                || command.reach() instanceof Reach.Places some
                        && !some.places().isEmpty();
        if (!somewhere) {
            wrong.add(new Violation("/places", "key.reach", REACH));
        }
        if (!wrong.isEmpty()) {
            throw DomainException.invalid(KernelError.INVALID, wrong);
        }
    }
}
