/** JSON in and out: strict reading into records with every violation at once, and writing. Beside the API document the only place that sees Jackson. */
@NullMarked
package io.ochag.web.json;

import org.jspecify.annotations.NullMarked;
