/** Numbers on paper: contracts, acts, journals, numbered for each place and year. Modules call the port; the platform keeps the series. */
@NullMarked
package io.ochag.kernel.numbering;

import org.jspecify.annotations.NullMarked;
