package io.ochag.testing.ports;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.directory.FamilyRecords.Entry;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.testing.Actors;
import io.ochag.testing.contract.FamilyRecordsContract;
import java.time.Instant;
import java.util.UUID;

class InMemoryFamilyRecordsTest extends FamilyRecordsContract {
    private final InMemoryFamilyRecords records = new InMemoryFamilyRecords("visits");
    private final Actor actor = Actors.worker();

    @Override
    protected FamilyRecords records() {
        return records;
    }

    @Override
    protected Actor actor() {
        return actor;
    }

    @Override
    protected Recipient withThreeLines() {
        Recipient recipient = new Recipient.OfFamily(new FamilyId(UUID.randomUUID()));
        Instant noon = Instant.parse("2026-11-23T09:00:00Z");
        for (int i = 0; i < 4; i++) {
            records.add(
                    recipient,
                    new Entry(UUID.randomUUID(), noon.plusSeconds(i / 2), "visits.visit", "Визит", "/visits/" + i));
        }
        return recipient;
    }
}
