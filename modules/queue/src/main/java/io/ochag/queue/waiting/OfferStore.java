package io.ochag.queue.waiting;

import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.error.KernelError;
import io.ochag.queue.EntryId;
import io.ochag.queue.OfferId;
import io.ochag.queue.OfferState;
import io.ochag.queue.OfferView;
import io.ochag.queue.QueueError;
import io.ochag.queue.VacancyId;
import io.ochag.queue.line.LineId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps offers. */
final class OfferStore {
    private final OfferMapper mapper;

    @Inject
    OfferStore(OfferMapper mapper) {
        this.mapper = mapper;
    }

    /** {@code queue.vacancy-gone} where the indexes know better. */
    void add(OfferRow offer) {
        if (mapper.insert(offer) == null) {
            throw DomainException.of(QueueError.VACANCY_GONE);
        }
    }

    /** Writes a live offer; {@code queue.offer-over}. */
    void save(OfferRow offer) {
        if (mapper.update(offer) == 0) {
            throw DomainException.of(QueueError.OFFER_OVER);
        }
    }

    /** {@code access.not-found}. */
    LineId lineOf(OfferId id) {
        LineId line = mapper.lineOf(id);
        if (line == null) {
            throw DomainException.of(KernelError.NOT_FOUND);
        }
        return line;
    }

    /** A live offer; {@code queue.offer-over}. */
    OfferRow live(OfferId id) {
        OfferRow row = mapper.get(id);
        if (row == null || row.state() != OfferState.LIVE) {
            throw DomainException.of(QueueError.OFFER_OVER);
        }
        return row;
    }

    Optional<OfferRow> liveOf(VacancyId vacancy) {
        return Optional.ofNullable(mapper.liveOfVacancy(vacancy));
    }

    Optional<OfferRow> liveOf(EntryId entry) {
        return Optional.ofNullable(mapper.liveOfEntry(entry));
    }

    /** Whose term is over. */
    List<OfferRow> due(LineId line, Instant now) {
        return mapper.due(line, now);
    }

    /** Whose clock runs. */
    List<OfferRow> running(LineId line) {
        return mapper.running(line);
    }

    /** {@code access.not-found}. */
    OfferView show(OfferId id) {
        return shown(mapper.show(id)).orElseThrow(() -> DomainException.of(KernelError.NOT_FOUND));
    }

    Optional<OfferView> showLive(EntryId entry) {
        return shown(mapper.showLive(entry));
    }

    List<OfferView> page(LineId line, Instant after, OfferId afterId, int limit) {
        return mapper.page(line, after, afterId, limit).stream()
                .map(OfferViewRow::view)
                .toList();
    }

    private static Optional<OfferView> shown(@Nullable OfferViewRow row) {
        return Optional.ofNullable(row).map(OfferViewRow::view);
    }
}
