/** What every command about a registered family or person begins with: see it, may do it, raise its version. For the other features. */
@NullMarked
package io.ochag.families.desk;

import org.jspecify.annotations.NullMarked;
