package io.ochag.documents;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of a paper. It has the shape of what jte generates from a template with one parameter, so that a template is named as
 * {@code JtecontractGenerated::render}, without reflection. Whatever is output as user content is escaped.
 */
@FunctionalInterface
public interface Markup<M> {
    void render(HtmlTemplateOutput output, @Nullable HtmlInterceptor interceptor, M model);
}
