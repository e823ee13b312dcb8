package io.ochag.kernel.document;

import java.io.InputStream;

/**
 * A file that is being read.
 *
 * @param stream reads piece by piece and holds no connection between them; fails at the end when the content is not what was stored. The caller
 *     closes it
 */
public record DocumentContent(StoredDocument document, InputStream stream) {}
