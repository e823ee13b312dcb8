package io.ochag.web.server;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.ochag.web.OchagWeb;
import io.ochag.web.dispatch.Languages;
import io.ochag.web.problem.HttpError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;

/** The API document and Swagger UI for it, all from this server: a browser asks nobody else. */
final class DocPages {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none';"
            + " form-action 'none'";
    private static final Map<String, String> FILES = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png");

    private final OchagWeb web;
    private final String folder;

    DocPages(OchagWeb web) {
        this.web = web;
        this.folder = "/META-INF/resources/webjars/swagger-ui/" + version() + "/";
    }

    void addTo(JavalinDefaultRoutingApi routing, boolean pages) {
        routing.get("/openapi.json", this::document);
        if (pages) {
            routing.get("/docs", request -> page(request, "/io/ochag/web/docs/index.html", "text/html; charset=utf-8"));
            routing.get(
                    "/docs/start.js",
                    request -> page(request, "/io/ochag/web/docs/start.js", "text/javascript; charset=utf-8"));
            FILES.forEach((file, type) -> routing.get("/docs/" + file, request -> page(request, folder + file, type)));
        }
    }

    private void document(Context request) {
        request.contentType("application/json")
                .header(Header.VARY, Header.ACCEPT_LANGUAGE)
                .result(web.document(Languages.of(request.header(Header.ACCEPT_LANGUAGE))));
    }

    private static void page(Context request, String resource, String type) {
        InputStream file = DocPages.class.getResourceAsStream(resource);
        if (file == null) {
            throw HttpError.NO_SUCH_PATH.refusal();
        }
        request.header("Content-Security-Policy", POLICY)
                .header(Header.CACHE_CONTROL, "no-cache")
                .contentType(type)
                .result(file);
    }

    private static String version() {
        try (InputStream in =
                DocPages.class.getResourceAsStream("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
