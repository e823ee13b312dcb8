package io.ochag.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Module;
import io.ochag.platform.Ochag;
import io.ochag.platform.OchagException;
import io.ochag.platform.OchagModule;
import io.ochag.testing.MutableClock;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.PostgresExtension;
import io.ochag.testing.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.ds.PGSimpleDataSource;

/** Any choice of modules can be put together, with the kit's ports for what the others would supply. */
@ExtendWith(PostgresExtension.class)
class SubsetsTest {
    @TestFactory
    Stream<DynamicTest> everySubsetIsBuilt() {
        return subsets()
                .map(subset ->
                        DynamicTest.dynamicTest(names(subset), () -> TestOchag.build(subset.toArray(Module[]::new))));
    }

    @TestFactory
    Stream<DynamicTest> eachModuleAloneStartsAndSoDoAll() {
        return subsets()
                .filter(subset -> subset.size() == 1 || subset.size() == all().size())
                .map(subset -> DynamicTest.dynamicTest(names(subset), () -> {
                    try (TestDatabase fresh = TestDatabase.create();
                            TestOchag ochag = TestOchag.start(
                                    fresh, MutableClock.at(TestOchag.USUAL_DAY), subset.toArray(Module[]::new))) {
                        List<String> expected = new ArrayList<>(List.of("ochag_platform"));
                        subset.forEach(module -> expected.add("ochag_" + ((OchagModule) module).name()));
                        assertThat(fresh.column("select nspname from pg_namespace where nspname like 'ochag%'"))
                                .as("a module needs no schema but its own and the platform's")
                                .containsExactlyInAnyOrderElementsOf(expected);
                        assertThat(ochag.ochag().injector()).isNotNull();
                    }
                }));
    }

    @Test
    void allTogetherNeedNothingFromOutside() {
        Ochag.Setup setup = Ochag.on(new PGSimpleDataSource());
        all().forEach(setup::install);
        StandardModules.reactions().forEach(setup::install);
        StandardModules.http().forEach(setup::install);
        assertThat(setup.build()).isNotNull();
    }

    @Test
    void whatIsMissingIsSaidInOneSentence() {
        assertThatThrownBy(() -> Ochag.on(new PGSimpleDataSource())
                        .install(new io.ochag.families.FamiliesModule())
                        .build())
                .isInstanceOf(OchagException.class)
                .hasMessageContaining("FamiliesModule needs PlaceDirectory")
                .hasMessageContaining("OchagPlatformModule needs RoleGrants")
                .hasMessageEndingWith(".");
    }

    private static List<Module> all() {
        return Stream.of(StandardModules.technical(), StandardModules.domain())
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<List<Module>> subsets() {
        List<Module> all = all();
        return IntStream.range(1, 1 << all.size())
                .mapToObj(mask -> IntStream.range(0, all.size())
                        .filter(i -> (mask & 1 << i) != 0)
                        .mapToObj(all::get)
                        .toList());
    }

    private static String names(List<Module> modules) {
        return String.join(
                " + ",
                modules.stream().map(module -> ((OchagModule) module).name()).toList());
    }
}
