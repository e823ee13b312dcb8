package io.ochag.families.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ochag.families.ImportId;
import io.ochag.families.ImportStatus.Mode;
import io.ochag.testing.TestOchag;
import io.ochag.testing.database.TestDatabase;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Many lines need no more memory than few: in a process with a small heap. Time is printed and not asserted. */
class ImportVolumeTest {
    private static final boolean FULL = "full".equals(System.getProperty("ochag.suite"));
    private static final int FEW = 1_000;
    private static final int MANY = FULL ? 100_000 : 8_000;
    private static final long ALLOWANCE = 6_000_000;
    private static final long PATIENCE_MINUTES = 20;

    @Test
    void manyLinesNeedNoMoreMemoryThanFew() throws Exception {
        long few = live(FEW);
        long many = live(MANY);
        System.out.printf("import: %,d lines %,d bytes, %,d lines %,d bytes%n", FEW, few, MANY, many);
        assertThat(many).isLessThan(few + ALLOWANCE);
    }

    private static long live(int families) throws Exception {
        try (TestDatabase database = TestDatabase.create()) {
            try (TestOchag ochag = ImportProcess.ochag(database.dataSource(), name -> {})) {
                Registers registers = new Registers(ochag, ImportProcess.WORKER, ImportProcess.PLACE);
                ImportId id = registers.csv(RegisterFlood.csv(families));
                registers.start(id, Mode.APPLY, false);
            }
            long begun = System.nanoTime();
            Path output = ImportProcess.output();
            Process process = ImportProcess.start(database, "", "64m", output);
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
            String said = ImportProcess.said(output).strip();
            assertThat(process.exitValue()).as(said).isZero();
            System.out.printf(
                    "import of %,d families: %,d ms with the start of the process%n",
                    families, (System.nanoTime() - begun) / 1_000_000);
            assertThat(database.text("select state from ochag_families.import_run"))
                    .isEqualTo("DONE");
            assertThat(database.number("select seen from ochag_families.import_run"))
                    .isEqualTo(families);
            return Long.parseLong(said.substring(said.lastIndexOf('\n') + 1));
        }
    }
}
