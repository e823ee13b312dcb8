package io.ochag.testing.rules;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of SQL and where it stands. */
record SqlText(String where, String text) {
    private static final Set<String> STATEMENTS = Set.of("Select", "Insert", "Update", "Delete");
    private static final String MYBATIS = "org.apache.ibatis.annotations.";

    /** The files {@code db/<module>/*.sql} on the class path. */
    static List<SqlText> migrations(String module) {
        List<SqlText> found = new ArrayList<>();
        try {
            for (URL folder : loader().resources("db/" + module).toList()) {
                URI uri = folder.toURI();
                if ("jar".equals(uri.getScheme())) {
                    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                        found.addAll(files(jar.getPath("db", module)));
                    }
                } else {
                    found.addAll(files(Path.of(uri)));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("db/" + module + " cannot be read", e);
        }
        return found;
    }

    /** The statements in annotations of mappers, and in XML files beside them. */
    static List<SqlText> mappers(JavaClasses classes) {
        List<SqlText> found = new ArrayList<>();
        for (JavaClass type : classes) {
            for (JavaMethod method : type.getMethods()) {
                for (JavaAnnotation<JavaMethod> annotation : method.getAnnotations()) {
                    if (STATEMENTS.stream()
                            .anyMatch(name -> annotation.getRawType().getName().equals(MYBATIS + name))) {
                        found.add(new SqlText(method.getFullName(), text(annotation)));
                    }
                }
            }
            String file = type.getName().replace('.', '/') + ".xml";
            if (loader().getResource(file) != null) {
                found.add(new SqlText(file, xml(file)));
            }
        }
        return found;
    }

    /** The SQL in lower case without comments, texts between quotes and placeholders. */
    String code() {
        return text.replaceAll("--[^\n]*", " ")
                .replaceAll("(?s)/\\*.*?\\*/", " ")
                .replaceAll("#\\{[^}]*}", "?")
                .replaceAll("'[^']*'", "''")
                .toLowerCase(Locale.ROOT);
    }

    private static String text(JavaAnnotation<?> annotation) {
        Object value = annotation.get("value").orElse("");
        return value instanceof Object[] lines
                ? Stream.of(lines).map(Object::toString).collect(Collectors.joining("\n"))
                : value.toString();
    }

    /** Only the mapper's elements: what stands before is the document type. */
    private static String xml(String file) {
        try (InputStream in = loader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is gone");
            }
            String whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return whole.substring(Math.max(0, whole.indexOf("<mapper")))
                    .replaceAll("(?s)<!--.*?-->", " ")
                    .replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SqlText> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<SqlText> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                found.add(new SqlText("db/" + folder.getFileName() + "/" + file.getFileName(), Files.readString(file)));
            }
            return found;
        }
    }

    private static ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
