package io.ochag.testing.leak;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.kernel.person.PersonName;
import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;
import io.ochag.notes.Note;
import io.ochag.notes.WriteNote;
import io.ochag.web.Login;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LeakCheckTest {
    /** Leaks all it has. */
    record Talkative(
            @PersonalData(Kind.NAME) String name,
            @PersonalData(Kind.BIRTH_DATE) LocalDate born) {}

    /** Masks the name and prints the day. */
    record HalfMasked(
            @PersonalData(Kind.NAME) String name,
            @PersonalData(Kind.BIRTH_DATE) Optional<LocalDate> born) {
        @Override
        public String toString() {
            return "HalfMasked[***, " + born + "]";
        }
    }

    /** Leaks through what is in it. */
    record Nested(
            List<Talkative> inside, @PersonalData(Kind.NAME) String name) {
        @Override
        public String toString() {
            return "Nested[" + inside + "]";
        }
    }

    /** Leaks nothing, though it prints all it has. */
    record Kept(PersonName name, @PersonalData(Kind.NAME) String text) {
        @Override
        public String toString() {
            return "Kept[" + name + "]";
        }
    }

    @TestFactory
    Stream<DynamicTest> recordsOfTheKernelThePlatformAndTheWebKeepTheirSecrets() {
        return LeakCheck.under("io.ochag.kernel", "io.ochag.platform", "io.ochag.web")
                .with(new Specimens().sample(Login.class, new Login("zqlogin"), "zqlogin"))
                .tests();
    }

    @Test
    void theSampleModulesRecordsKeepTheirs() {
        assertThat(LeakCheck.of(List.of(Note.class, WriteNote.class, Kept.class))
                        .leaks())
                .isEmpty();
    }

    @Test
    void whatLeaksIsNoticedAtEveryOutlet() {
        assertThat(LeakCheck.of(List.of(Talkative.class)).leaks())
                .containsExactly(
                        Talkative.class.getName() + " comes out printed",
                        Talkative.class.getName() + " comes out in a list",
                        Talkative.class.getName() + " comes out in a refusal");
        assertThat(LeakCheck.of(List.of(HalfMasked.class)).leaks())
                .contains(HalfMasked.class.getName() + " comes out printed");
        assertThat(LeakCheck.of(List.of(Nested.class)).leaks()).contains(Nested.class.getName() + " comes out printed");
    }

    @Test
    void aModuleWithoutAnySuchRecordFails() {
        assertThat(LeakCheck.of(List.of()).tests().toList()).hasSize(1);
    }
}
