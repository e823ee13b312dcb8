package io.ochag.web.problem;

import io.javalin.http.HttpResponseException;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.ErrorKind;
import io.ochag.kernel.error.InvalidValueException;
import io.ochag.kernel.error.KernelError;
import io.ochag.web.reason.ReasonCatalogue;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into a problem. What nobody foresaw is logged under the request's name and told to nobody. */
@Singleton
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int SOON = 5;
    private static final int LATER = 60;

    private final ReasonCatalogue reasons;

    @Inject
    public Problems(ReasonCatalogue reasons) {
        this.reasons = reasons;
    }

    public Problem of(Throwable thrown, String requestId) {
        if (thrown instanceof DomainException refusal) {
            return of(refusal, requestId);
        }
        if (thrown instanceof InvalidValueException refusal) {
            return of(refusal.reason(), requestId);
        }
        if (thrown instanceof HttpError.Refusal refusal) {
            return of(refusal.error(), requestId);
        }
        if (thrown instanceof HttpResponseException refusal) {
            return of(HttpError.ofStatus(refusal.getStatus()), requestId);
        }
        if (thrown instanceof HttpException refusal) {
            return of(HttpError.ofStatus(refusal.getCode()), requestId);
        }
        LOG.error("request {} failed", UUID.fromString(requestId), thrown);
        return of(HttpError.INTERNAL, requestId);
    }

    public Problem of(HttpError error, String requestId) {
        return Problem.of(error.status(), error.code(), error.text(), requestId, List.of());
    }

    /** Seconds after which trying again makes sense, for the refusals that say so. */
    public Optional<Integer> retryAfter(Throwable thrown) {
        if (thrown instanceof DomainException refusal) {
            ErrorKind kind = refusal.error().kind();
            if (kind == ErrorKind.RATE || kind == ErrorKind.UNAVAILABLE) {
                String stated = refusal.references().get("retry-after");
                int usual = kind == ErrorKind.RATE ? LATER : SOON;
                return Optional.of(stated == null ? usual : Integer.parseInt(stated));
            }
        }
        return Optional.empty();
    }

    private Problem of(DomainException refusal, String requestId) {
        List<Problem.Fault> faults = refusal.violations().stream()
                .map(violation -> new Problem.Fault(
                        violation.pointer(),
                        violation.code(),
                        violation.text(),
                        violation.about().orElse(null)))
                .toList();
        return Problem.of(
                Statuses.of(refusal.error().kind()),
                refusal.error().code(),
                refusal.error().text(),
                requestId,
                faults);
    }

    /** A value type refused outside of the body's reading: the field is not known, but for the two that every list has. */
    private Problem of(String reason, String requestId) {
        String pointer = switch (reason) {
            case "page.after" -> "/after";
            case "page.limit" -> "/limit";
            default -> "";
        };
        return Problem.of(
                Statuses.of(KernelError.INVALID.kind()),
                KernelError.INVALID.code(),
                KernelError.INVALID.text(),
                requestId,
                List.of(new Problem.Fault(pointer, reason, reasons.text(reason), null)));
    }
}
