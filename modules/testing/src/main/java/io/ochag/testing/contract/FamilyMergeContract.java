package io.ochag.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.directory.FamilyDirectory;
import io.ochag.kernel.id.FamilyId;
import io.ochag.kernel.id.PersonId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a directory whose families may be merged or hidden keeps to besides {@link FamilyDirectoryContract}. */
public abstract class FamilyMergeContract extends FamilyDirectoryContract {
    /** Merges the one into the other. */
    protected abstract void merge(FamilyId one, FamilyId into);

    /** Undoes the merge of this one. */
    protected abstract void undoMerge(FamilyId one);

    /** A new person. */
    protected abstract PersonId person();

    /** Merges the one into the other. */
    protected abstract void merge(PersonId one, PersonId into);

    /** Undoes the merge of this one. */
    protected abstract void undoMerge(PersonId one);

    /** Hides a family from {@link #actor()}. */
    protected abstract void hide(FamilyId family);

    @Test
    public void mergedFamiliesStandForOneThroughAChainOfMerges() {
        FamilyId first = family("Кленова");
        FamilyId second = family("Кленова");
        FamilyId third = family("Кленова");
        merge(first, second);
        merge(second, third);
        assertThat(directory().canonical(Set.of(first, second, third)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(first, third, second, third, third, third));
        for (FamilyId one : Set.of(first, second, third)) {
            assertThat(directory().aliases(one)).containsExactlyInAnyOrder(first, second, third);
        }
    }

    @Test
    public void anUndoneMergeLeavesTwoFamilies() {
        FamilyId one = family("Кленова");
        FamilyId other = family("Осинина");
        merge(one, other);
        undoMerge(one);
        assertThat(directory().canonical(Set.of(one, other)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(one, one, other, other));
        assertThat(directory().aliases(one)).containsExactly(one);
    }

    @Test
    public void anUndoInTheMiddleOfAChainLeavesTheRestAsItWas() {
        FamilyId first = family("Кленова");
        FamilyId second = family("Кленова");
        FamilyId third = family("Кленова");
        merge(first, second);
        merge(second, third);
        undoMerge(second);
        assertThat(directory().canonical(Set.of(first, second, third)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(first, second, second, second, third, third));
        assertThat(directory().aliases(first)).containsExactlyInAnyOrder(first, second);
        assertThat(directory().aliases(third)).containsExactly(third);
    }

    @Test
    public void mergedFamiliesHaveTheLabelOfOne() {
        FamilyId one = family("Кленова");
        FamilyId other = family("Кленова");
        merge(one, other);
        Map<FamilyId, FamilyDirectory.Label> labels = directory().labels(actor(), Set.of(one, other));
        assertThat(labels).containsOnlyKeys(one, other);
        assertThat(labels.values()).extracting(FamilyDirectory.Label::text).allMatch(text -> text.contains("Кленова"));
    }

    @Test
    public void mergedPersonsStandForOneUntilItIsUndone() {
        PersonId one = person();
        PersonId other = person();
        PersonId apart = person();
        merge(one, other);
        assertThat(directory().canonicalPersons(Set.of(one, other, apart)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(one, other, other, other, apart, apart));
        assertThat(directory().aliases(one)).containsExactlyInAnyOrder(one, other);
        assertThat(directory().aliases(apart)).containsExactly(apart);
        undoMerge(one);
        assertThat(directory().canonicalPersons(Set.of(one))).containsEntry(one, one);
        assertThat(directory().aliases(other)).containsExactly(other);
    }

    @Test
    public void aHiddenFamilyIsAbsentUnderEveryAlias() {
        FamilyId hidden = family("Кленова");
        FamilyId alias = family("Кленова");
        FamilyId shown = family("Осинина");
        merge(alias, hidden);
        hide(hidden);
        Set<FamilyId> all = Set.of(hidden, alias, shown);
        assertThat(directory().find(actor(), all)).containsExactly(shown);
        assertThat(directory().labels(actor(), all)).containsOnlyKeys(shown);
    }
}
