package io.ochag.documents;

import io.ochag.testing.leak.LeakCheck;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RecordsKeepTheirSecretsTest {
    @TestFactory
    Stream<DynamicTest> recordsKeepTheirSecrets() {
        return LeakCheck.under("io.ochag.documents").tests();
    }
}
