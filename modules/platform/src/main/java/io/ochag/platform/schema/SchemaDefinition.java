package io.ochag.platform.schema;

/**
 * A module's schema. Every file of SQL ends by writing its version into the schema's comment ({@code ochag-<module> <version>}), so that the
 * version can be asked of the database whichever tool ran the files.
 *
 * @param version number of the newest file {@code db/<module>/V<version>__….sql}
 */
public record SchemaDefinition(String module, int version) {
    public String schema() {
        return "ochag_" + module;
    }

    String marker() {
        return "ochag-" + module + " " + version;
    }
}
