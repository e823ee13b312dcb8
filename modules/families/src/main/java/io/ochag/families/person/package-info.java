/** The steps that every command about one registered person shares: see, may, raise the version. For the other features. */
@NullMarked
package io.ochag.families.person;

import org.jspecify.annotations.NullMarked;
