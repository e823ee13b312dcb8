/** Registering persons and families and showing their cards. */
@NullMarked
package io.ochag.families.registry;

import org.jspecify.annotations.NullMarked;
