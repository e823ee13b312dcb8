package io.ochag.documents;

/** How a table is written. */
public enum TableFormat {
    /** Excel. After 1,048,576 rows a second sheet begins. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** Separated by semicolons, with a byte order mark, which Excel needs to see that it is UTF-8. */
    CSV_UTF8("text/csv; charset=utf-8", "csv"),
    /** For old programs. Letters that Windows-1251 does not have become «?» and are counted. */
    CSV_WINDOWS_1251("text/csv; charset=windows-1251", "csv");

    private final String mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
