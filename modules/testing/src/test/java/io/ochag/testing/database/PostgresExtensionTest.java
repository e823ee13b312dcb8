package io.ochag.testing.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresExtension.class)
class PostgresExtensionTest {
    private final TestDatabase database;

    PostgresExtensionTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void everyTestOfAClassSeesTheSameDatabase(TestDatabase again) {
        assertThat(again).isSameAs(database);
        assertThat(database.number("select 1")).isEqualTo(1);
    }

    @Test
    void aNewDatabaseIsEmptyAndApartAndGoneAfterwards() {
        database.sql("create table apart (word text)");
        TestDatabase other = TestDatabase.create();
        try (other) {
            assertThat(other.jdbcUrl()).isNotEqualTo(database.jdbcUrl());
            assertThat(other.column("select to_regclass('public.apart')::text")).containsOnlyNulls();
        }
        String name = other.jdbcUrl().replaceFirst(".*/", "");
        assertThat(database.number("select count(*) from pg_database where datname = ?", name))
                .isZero();
    }

    @Test
    void aSecondPoolHasConnectionsOfItsOwn() {
        assertThat(database.secondPool()).isNotSameAs(database.dataSource());
        assertThat(database.secondPool().getJdbcUrl()).isEqualTo(database.jdbcUrl());
    }

    @Nested
    class InANestedClass {
        @Test
        void theDatabaseIsTheOuterClasss(TestDatabase inner) {
            assertThat(inner).isSameAs(database);
        }
    }
}
