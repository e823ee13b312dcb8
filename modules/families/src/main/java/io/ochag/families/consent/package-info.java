/** The ledger of consents and legal bases, the check of it at each read, and the clocks that its ends start. */
@NullMarked
package io.ochag.families.consent;

import org.jspecify.annotations.NullMarked;
