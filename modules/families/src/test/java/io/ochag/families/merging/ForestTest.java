package io.ochag.families.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ochag.families.MergedValue;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ForestTest {
    private final UUID a = new UUID(0, 1);
    private final UUID b = new UUID(0, 2);
    private final UUID c = new UUID(0, 3);
    private final UUID d = new UUID(0, 4);

    private static EdgeRow edge(UUID merged, UUID into, MergedValue... ofMerged) {
        String[] names = new String[ofMerged.length];
        for (int i = 0; i < ofMerged.length; i++) {
            names[i] = ofMerged[i].name();
        }
        return new EdgeRow(merged, into, names);
    }

    @Test
    void anIdStandsForTheEndOfItsChain() {
        Forest forest = new Forest(List.of(edge(a, b), edge(b, c)));
        assertThat(List.of(forest.root(a), forest.root(b), forest.root(c), forest.root(d)))
                .containsExactly(c, c, c, d);
    }

    @Test
    void aValueOfTheMergedRecordIsTheOneThatItWasShownWith() {
        Forest forest =
                new Forest(List.of(edge(a, b, MergedValue.NAME), edge(b, c, MergedValue.NAME, MergedValue.BIRTH)));
        assertThat(forest.source(c, MergedValue.NAME)).isEqualTo(a);
        assertThat(forest.source(c, MergedValue.BIRTH)).isEqualTo(b);
        assertThat(forest.source(c, MergedValue.SNILS)).isEqualTo(c);
    }

    @Test
    void ofTwoChoicesTheLaterOneStandsAndItsUndoBringsBackTheEarlier() {
        EdgeRow first = edge(a, c, MergedValue.NAME);
        EdgeRow second = edge(b, c, MergedValue.NAME);
        assertThat(new Forest(List.of(first, second)).source(c, MergedValue.NAME))
                .isEqualTo(b);
        assertThat(new Forest(List.of(first)).source(c, MergedValue.NAME)).isEqualTo(a);
    }

    @Test
    void whoIsAloneHasNoRowAndTheOthersHaveOneEach() {
        Forest forest = new Forest(List.of(edge(a, b, MergedValue.NAME)));
        assertThat(forest.identities(MergeKind.PERSON, List.of(a, b, c)))
                .extracting(IdentityRow::id, IdentityRow::canonicalId, row -> row.source(MergedValue.NAME))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(a, b, a), org.assertj.core.groups.Tuple.tuple(b, b, a));
    }

    @Test
    void aCircleIsNotGoneRoundForEver() {
        Forest broken = new Forest(List.of(edge(a, b), edge(b, a)));
        assertThatThrownBy(() -> broken.root(a)).isInstanceOf(IllegalStateException.class);
    }
}
