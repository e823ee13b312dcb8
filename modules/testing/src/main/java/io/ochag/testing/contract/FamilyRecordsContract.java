package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.directory.FamilyRecords.Entry;
import io.ochag.kernel.directory.FamilyRecords.Position;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link FamilyRecords} keeps to: pages without seams, and nothing about whom it does not know. */
public abstract class FamilyRecordsContract {
    protected abstract FamilyRecords records();

    /** Somebody who may see the records made here. */
    protected abstract Actor actor();

    /** A family or person about whom there are three lines or more, at best some at one instant. */
    protected abstract Recipient withThreeLines();

    /** Runs a question as whoever asks does, inside a unit of work where the records need one. */
    protected <T> T asked(Supplier<T> question) {
        return question.get();
    }

    private List<Entry> page(Recipient recipient, Optional<Position> before, int limit) {
        return asked(() -> records().timeline(actor(), recipient, before, limit));
    }

    @Test
    public void aTimelineIsNewestFirstAndItsPagesHoldEachLineOnce() {
        Recipient recipient = withThreeLines();
        List<Entry> all = page(recipient, Optional.empty(), 100);
        assertThat(all).hasSizeGreaterThanOrEqualTo(3).isSortedAccordingTo(Entry.NEWEST_FIRST);
        for (int limit = 1; limit <= 3; limit++) {
            List<Entry> seen = new ArrayList<>();
            Optional<Position> before = Optional.empty();
            List<Entry> page = page(recipient, before, limit);
            while (!page.isEmpty()) {
                seen.addAll(page);
                // as it travels to a client and back
                Position last =
                        Position.parse(page.get(page.size() - 1).position().text());
                page = page(recipient, Optional.of(last), limit);
            }
            assertThat(seen).as("pages of %d", limit).isEqualTo(all);
        }
    }

    @Test
    public void aLineNamesItsModuleAndPrintsMasked() {
        assertThat(records().module()).matches("[a-z]+");
        assertThat(page(withThreeLines(), Optional.empty(), 100)).allSatisfy(entry -> {
            assertThat(entry.kind()).startsWith(records().module() + ".");
            assertThat(entry.link()).startsWith("/");
            assertThat(entry.text()).isNotBlank();
            assertThat(entry.toString()).doesNotContain(entry.text());
        });
    }

    @Test
    public void aboutNobodyThereIsNothing() {
        FamilyId family = new FamilyId(UUID.randomUUID());
        PersonId person = new PersonId(UUID.randomUUID());
        assertThat(page(new Recipient.OfFamily(family), Optional.empty(), 10)).isEmpty();
        assertThat(page(new Recipient.OfPerson(person), Optional.empty(), 10)).isEmpty();
        assertThat(asked(() -> records().export(actor(), new Recipient.OfPerson(person))))
                .isEmpty();
        assertThat(asked(() -> records().openMatters(actor(), new Recipient.OfFamily(family))))
                .isEmpty();
        assertThat(asked(() -> records().conflictsIfMerged(actor(), family, new FamilyId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(asked(() -> records().conflictsIfMerged(actor(), person, new PersonId(UUID.randomUUID()))))
                .isEmpty();
        assertThat(asked(() -> records().writtenSince(actor(), Set.of(family), Instant.EPOCH)))
                .isEmpty();
        assertThat(asked(() -> records().writtenAboutSince(actor(), Set.of(person), Instant.EPOCH)))
                .isEmpty();
    }
}
