/** The audit trail and the questions that an officer asks it. */
@NullMarked
package io.ochag.platform.audit;

import org.jspecify.annotations.NullMarked;
