package io.ochag.families;

import io.ochag.families.MergedAwayScene.Doing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every command that names a family or a person. Whoever adds one adds it here. */
final class MergedAwayCommands {
    /** Whose version a command goes on from. */
    enum Of {
        FAMILY("ochag_families.family", side -> side.family()),
        MOTHER("ochag_families.person", side -> side.mother()),
        CHILD("ochag_families.person", side -> side.child());

        final String table;
        final Function<MergedAwayScene.Side, Object> id;

        Of(String table, Function<MergedAwayScene.Side, Object> id) {
            this.table = table;
            this.id = id;
        }

        long version(MergedAwayScene scene) {
            return this == FAMILY
                    ? scene.familyVersion()
                    : scene.version(
                            this == MOTHER
                                    ? scene.away().mother()
                                    : scene.away().child());
        }
    }

    /**
     * A command with what it is done to.
     *
     * @param newRow the column in which a new row names who it is about; empty for a command that goes on from what stands already
     * @param listed as what it is told after the merge is undone; empty where nothing is
     * @param before what must stand before the merge
     */
    record Command(
            String name,
            Of of,
            Optional<String> newRow,
            Optional<String> listed,
            Function<MergedAwayScene, Object> before,
            Doing doing) {
        @Override
        public String toString() {
            return name;
        }
    }

    private MergedAwayCommands() {}

    static List<Command> all() {
        return Stream.of(MergedAwayOfFamilies.all(), MergedAwayOfPersons.all(), MergedAwayContacts.all())
                .flatMap(List::stream)
                .toList();
    }

    static Command fresh(String name, Of of, String column, String listed, Doing doing) {
        return new Command(name, of, Optional.of(column), Optional.of(listed), none(), doing);
    }

    static Command standing(String name, Of of, String listed, Function<MergedAwayScene, Object> before, Doing doing) {
        return new Command(
                name, of, Optional.empty(), Optional.of(listed).filter(kind -> !kind.isEmpty()), before, doing);
    }

    static Function<MergedAwayScene, Object> none() {
        return scene -> "nothing";
    }
}
