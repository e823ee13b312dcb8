package io.ochag.families.records;

import static io.ochag.families.FamiliesPermission.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.inject.multibindings.Multibinder;
import io.ochag.families.FamiliesModule;
import io.ochag.families.FamilyFixture;
import io.ochag.families.MergeDesk;
import io.ochag.families.MergeId;
import io.ochag.families.ModuleEntry;
import io.ochag.families.Timelines;
import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyRecords;
import io.ochag.kernel.error.DomainException;
import io.ochag.kernel.event.Recipient;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import io.ochag.kernel.id.PlaceId;
import io.ochag.kernel.page.Page;
import io.ochag.kernel.page.PageRequest;
import io.ochag.platform.FeatureModule;
import io.ochag.testing.Actors;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import io.ochag.testing.ports.InMemoryFamilyRecords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class TimelinesTest {
    private static final int VISITS = 7;

    private final Actor worker = Actors.worker();
    private final Actor elsewhere = Actors.worker();
    private final MutableClock clock = MutableClock.at(TestOchag.USUAL_DAY);
    private final InMemoryFamilyRecords visits = new InMemoryFamilyRecords("visits");
    private TestOchag ochag;
    private MergeDesk desk;
    private Timelines timelines;
    private PlaceId point;

    @BeforeAll
    void start(TestDatabase fresh) {
        ochag = TestOchag.start(fresh, clock, new FamiliesModule(), new FeatureModule() {
            @Override
            protected void configure() {
                Multibinder.newSetBinder(binder(), FamilyRecords.class)
                        .addBinding()
                        .toInstance(visits);
            }
        });
        point = ochag.ports().places().add("Пункт");
        ochag.ports().grants().at(point, worker, READ);
        ochag.ports().grants().at(ochag.ports().places().add("Другой"), elsewhere, READ);
        desk = MergeDesk.of(ochag, Actors.system());
        timelines = ochag.get(Timelines.class);
    }

    @AfterAll
    void stop() {
        ochag.close();
    }

    @Test
    void everyModulesLinesComeInOneOrderAndPageByPageEachOnce() {
        FamilyId family = desk.family(FamilyFixture.at(point)
                .mother("Летописная", "Анна")
                .child("Летописный", "Пётр", LocalDate.of(2020, 5, 1)));
        for (int i = 0; i < VISITS; i++) {
            // two of them at one instant
            Instant at = clock.instant().minus(Duration.ofHours(2L * Math.max(i, 1)));
            visits.add(
                    new Recipient.OfFamily(family),
                    new FamilyRecords.Entry(new UUID(i, i), at, "visits.visit", "Визит", "/visits/" + i));
        }
        for (int limit : List.of(1, 2, 3, 100)) {
            List<ModuleEntry> seen = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                Page<ModuleEntry> page = timelines.ofFamily(worker, family, new PageRequest(limit, after));
                seen.addAll(page.items());
                after = page.next();
            } while (after.isPresent());
            assertThat(seen).as("pages of %d", limit).hasSize(VISITS + 3).doesNotHaveDuplicates();
            assertThat(seen)
                    .isSortedAccordingTo(
                            java.util.Comparator.comparing(ModuleEntry::at).reversed());
            assertThat(seen).extracting(ModuleEntry::module).contains("families", "visits");
        }
    }

    @Test
    void aMergedFamilyTellsWhatHappenedToEachOfItsRecords() {
        FamilyId one = desk.family(FamilyFixture.at(point).mother("Сводная", "Анна"));
        FamilyId other = desk.family(FamilyFixture.at(point).mother("Сводная", "Вера"));
        clock.advance(Duration.ofMinutes(1));
        MergeId merge = desk.merge(one, other);
        assertThat(kinds(one)).isEqualTo(kinds(other));
        assertThat(kinds(other))
                .startsWith("families.merged")
                .contains("families.registered", "families.joined")
                .hasSize(5);
        clock.advance(Duration.ofMinutes(1));
        desk.undo(merge);
        assertThat(kinds(one))
                .containsExactly("families.merge-undone", "families.merged", "families.registered", "families.joined");
    }

    private List<String> kinds(FamilyId family) {
        return timelines.ofFamily(worker, family, new PageRequest(100, Optional.empty())).items().stream()
                .filter(entry -> entry.module().equals("families"))
                .map(ModuleEntry::kind)
                .toList();
    }

    @Test
    void aPersonHasATimelineOfTheirOwn() {
        FamilyId family = desk.family(FamilyFixture.at(point).mother("Личная", "Анна"));
        PersonId anna = desk.member(family, "Анна");
        assertThat(timelines
                        .ofPerson(worker, anna, new PageRequest(100, Optional.empty()))
                        .items())
                .filteredOn(entry -> entry.module().equals("families"))
                .extracting(ModuleEntry::kind)
                .containsExactly("families.person-registered", "families.joined");
    }

    @Test
    void whoIsKeptElsewhereHasNoTimeline() {
        FamilyId family = desk.family(FamilyFixture.at(point).mother("Чужая", "Анна"));
        for (FamilyId asked : List.of(family, new FamilyId(UUID.randomUUID()))) {
            assertThat(((DomainException)
                                    catchThrowable(() -> timelines.ofFamily(elsewhere, asked, PageRequest.first())))
                            .error()
                            .code())
                    .isEqualTo("access.not-found");
        }
    }

    @Test
    void conflictsOfEveryModuleStandInThePreview() {
        FamilyId one = desk.family(FamilyFixture.at(point).mother("Двоякая", "Анна"));
        FamilyId other = desk.family(FamilyFixture.at(point).mother("Двоякая", "Вера"));
        visits.conflict(
                one,
                other,
                new FamilyRecords.Entry(UUID.randomUUID(), clock.instant(), "visits.visit", "Визит", "/visits/1"));
        assertThat(desk.merges().previewFamilies(Actors.system(), one, other).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.module()).isEqualTo("visits"));
    }

    @Test
    void aPersonsExportHoldsWhatIsHeldAboutThem() {
        FamilyId family =
                desk.family(FamilyFixture.at(point).mother("Выгрузкина", "Анна", "112-233-445 95", "+79275000071"));
        FamilyRecords records = ochag.get(RegistryRecords.class);
        List<FamilyRecords.Entry> held = ochag.get(io.ochag.kernel.tx.Transactions.class)
                .read(() -> records.export(Actors.system(), new Recipient.OfPerson(desk.member(family, "Анна"))));
        assertThat(held)
                .extracting(FamilyRecords.Entry::text)
                .anyMatch(text -> text.contains("Выгрузкина Анна") && text.contains("СНИЛС"))
                .anyMatch(text -> text.contains("+79275000071"));
    }
}
