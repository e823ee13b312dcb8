package io.ochag.testing.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the SQL of a module keeps to, in migrations, annotated mappers and XML mappers alike. */
public final class SqlRules {
    private static final Pattern OWN_TIME =
            Pattern.compile("\\b(?:now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\(|"
                    + "\\b(?:current_date|current_timestamp|current_time|localtimestamp|localtime)\\b");
    private static final Pattern STAR = Pattern.compile("\\b(?:select|returning)\\s+(?:distinct\\s+)?(?:\\w+\\.)?\\*");
    private static final Pattern SCHEMA = Pattern.compile("\\bochag_(\\w+)\\s*\\.");
    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|references|create\\s+table(?:\\s+if\\s+not\\s+exists)?|alter\\s+table(?:\\s+only)?)"
                    + "\\s+(?:only\\s+|lateral\\s+)?([a-z_][\\w.]*)(\\s*\\()?");
    private static final Pattern ONE_OF_THE_QUERY = Pattern.compile(
            "(?:\\bwith(?:\\s+recursive)?|,)\\s*(\\w+)(?:\\s*\\([^)]*\\))?\\s+as\\s+(?:not\\s+)?(?:materialized\\s*)?\\(");
    private static final Pattern ROWS_OF_A_TRIGGER =
            Pattern.compile("\\breferencing\\s+(?:new|old)\\s+table\\s+as\\s+(\\w+)");
    private static final Pattern NO_TABLE = Pattern.compile(
            "\\b(?:extract|substring|trim|overlay)\\s*\\([^()]*\\bfrom\\b|\\bis\\s+(?:not\\s+)?distinct\\s+from\\b|"
                    + "\\bfor\\s+(?:no\\s+key\\s+)?update\\b|\\bdo\\s+update\\b|\\bon\\s+update\\b|\\b(?:before|after|or)\\s+update\\b");

    private final String module;

    private SqlRules(String module) {
        this.module = module;
    }

    /** @param module the name in {@code ochag_<module>} and {@code db/<module>} */
    public static SqlRules of(String module) {
        return new SqlRules(module);
    }

    /** Every fault found in the module's files and in the mappers among these classes, one sentence each. */
    public List<String> faults(JavaClasses classes) {
        List<String> faults = new ArrayList<>();
        List<SqlText> migrations = SqlText.migrations(module);
        if (migrations.isEmpty()) {
            faults.add("db/" + module + ": there is no migration V<version>__<concern>.sql.");
        }
        migrations.forEach(file -> marker(file, faults));
        migrations.forEach(file -> statement(file, faults));
        SqlText.mappers(classes).forEach(text -> statement(text, faults));
        return faults;
    }

    private void statement(SqlText sql, List<String> faults) {
        String code = sql.code();
        if (OWN_TIME.matcher(code).find()) {
            faults.add(sql.where() + ": takes the time from the database; it comes from the Clock.");
        }
        if (STAR.matcher(code).find()) {
            faults.add(sql.where() + ": has a star in place of columns.");
        }
        Matcher schema = SCHEMA.matcher(code);
        while (schema.find()) {
            if (!schema.group(1).equals(module)) {
                faults.add(sql.where() + ": reaches into ochag_" + schema.group(1) + ".");
            }
        }
        String onlyTables = NO_TABLE.matcher(code).replaceAll(" ");
        Matcher table = TABLE.matcher(onlyTables);
        while (table.find()) {
            boolean function = table.group(2) != null
                    && !table.group().startsWith("into")
                    && !table.group().startsWith("create")
                    && !table.group().startsWith("references");
            boolean qualified = table.group(1).contains(".");
            if (!qualified && !function && !isNamedInQuery(table.group(1), onlyTables)) {
                faults.add(sql.where() + ": names " + table.group(1) + " without its schema.");
            }
        }
    }

    private static boolean isNamedInQuery(String name, String code) {
        return Stream.of(ONE_OF_THE_QUERY, ROWS_OF_A_TRIGGER)
                        .flatMap(pattern -> pattern.matcher(code).results())
                        .anyMatch(found -> found.group(1).equals(name))
                || List.of("select", "set", "excluded").contains(name);
    }

    private void marker(SqlText file, List<String> faults) {
        Matcher version = Pattern.compile(".*/V(\\d+)__[a-z0-9_]+\\.sql").matcher(file.where());
        if (!version.matches()) {
            faults.add(file.where() + ": is not named V<version>__<concern>.sql.");
            return;
        }
        String marker = "comment on schema ochag_" + module + " is 'ochag-" + module + " " + version.group(1) + "';";
        if (!file.text().strip().endsWith(marker)) {
            faults.add(file.where() + ": does not end with its version: " + marker);
        }
    }
}
