package io.ochag.platform.schema;

/** What a start does about the database schema. */
public enum SchemaMode {
    /** Brings every module's schema to its version with Flyway, which must be on the class path. */
    UPDATE,
    /** Changes nothing; refuses to start unless every schema has the right version, whoever ran the SQL. */
    CHECK
}
