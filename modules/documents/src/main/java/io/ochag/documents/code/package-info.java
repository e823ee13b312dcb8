/** QR and Code 128, as SVG for pages and as what papers and labels draw. For every module. */
@NullMarked
package io.ochag.documents.code;

import org.jspecify.annotations.NullMarked;
