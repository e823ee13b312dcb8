package io.ochag.web.dispatch;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.access.Purpose;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.web.WebError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the headers that routes know. */
public final class Headers {
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String PURPOSE = "X-Purpose";
    public static final String CSRF_TOKEN = "X-CSRF-Token";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    private Headers() {}

    static String idempotencyKey(Context request) {
        String key = request.header(IDEMPOTENCY_KEY);
        if (key == null || !KEY.matcher(key).matches()) {
            throw DomainException.of(WebError.IDEMPOTENCY_KEY_REQUIRED);
        }
        return key;
    }

    static long version(Context request) {
        String header = request.header(Header.IF_MATCH);
        if (header == null) {
            throw DomainException.of(WebError.VERSION_REQUIRED);
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw DomainException.of(WebError.HEADER);
        }
        return Long.parseLong(version.group(1));
    }

    static Actor withPurpose(Actor actor, @Nullable String header) {
        if (header == null) {
            return actor;
        }
        Purpose purpose = purpose(header);
        if (actor instanceof Actor.Staff staff) {
            return new Actor.Staff(staff.staff(), staff.post(), purpose);
        }
        if (actor instanceof Actor.Citizen citizen) {
            return new Actor.Citizen(citizen.person(), purpose);
        }
        return actor instanceof Actor.Machine machine ? new Actor.Machine(machine.key(), purpose) : actor;
    }

    private static Purpose purpose(String header) {
        try {
            return new Purpose(header);
        } catch (InvalidValueException e) {
            throw DomainException.of(WebError.HEADER);
        }
    }
}
