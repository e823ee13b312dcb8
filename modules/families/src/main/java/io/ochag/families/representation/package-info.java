/** Who acts for whom: representation, capacity, parents at odds, and the rules on them. The directory and consents ask here. */
@NullMarked
package io.ochag.families.representation;

import org.jspecify.annotations.NullMarked;
