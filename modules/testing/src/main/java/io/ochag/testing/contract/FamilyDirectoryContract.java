package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.access.Actor;
import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.FamilyId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link FamilyDirectory} keeps to: bulk answers from which the unknown is absent. */
public abstract class FamilyDirectoryContract {
    protected abstract FamilyDirectory directory();

    /** Somebody who may see labels of the families made here. */
    protected abstract Actor actor();

    /** A new family whose label holds this surname. */
    protected abstract FamilyId family(String surname);

    protected static FamilyId unknown() {
        return new FamilyId(UUID.randomUUID());
    }

    @Test
    public void findsThoseThatExistAndLeavesOutTheOthers() {
        FamilyId one = family("Кленова");
        FamilyId two = family("Осинина");
        assertThat(directory().find(actor(), Set.of(one, two, unknown()))).containsExactlyInAnyOrder(one, two);
    }

    @Test
    public void labelsThoseThatExistByTheirOwnNames() {
        FamilyId one = family("Кленова");
        FamilyId two = family("Осинина");
        Map<FamilyId, FamilyDirectory.Label> labels = directory().labels(actor(), Set.of(one, two, unknown()));
        assertThat(labels).containsOnlyKeys(one, two);
        assertThat(Objects.requireNonNull(labels.get(one)).family()).isEqualTo(one);
        assertThat(Objects.requireNonNull(labels.get(one)).text()).contains("Кленова");
        assertThat(Objects.requireNonNull(labels.get(two)).text()).contains("Осинина");
    }

    @Test
    public void aLabelPrintsMasked() {
        FamilyId family = family("Кленова");
        assertThat(directory().labels(actor(), Set.of(family)).toString()).doesNotContain("Кленова");
    }

    @Test
    public void nothingAskedIsNothingAnswered() {
        assertThat(directory().find(actor(), Set.of())).isEmpty();
        assertThat(directory().labels(actor(), Set.of())).isEmpty();
        assertThat(directory().canonical(Set.of())).isEmpty();
    }

    @Test
    public void aFamilyThatWasNeverMergedStandsForItself() {
        FamilyId family = family("Кленова");
        assertThat(directory().canonical(Set.of(family, unknown()))).containsExactly(Map.entry(family, family));
        assertThat(directory().aliases(family)).containsExactly(family);
    }

    @Test
    public void aliasesHoldTheIdThatWasAskedEvenIfNobodyKnowsIt() {
        FamilyId nobody = unknown();
        assertThat(directory().aliases(nobody)).containsExactly(nobody);
    }
}
