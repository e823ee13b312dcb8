/** The trail of who read or changed whose data. The platform keeps it; modules write to it. */
@NullMarked
package io.ochag.kernel.audit;

import org.jspecify.annotations.NullMarked;
