/** What laws set, as dated data: ages, what a state of representation allows, terms of consent. For the other features. */
@NullMarked
package io.ochag.families.law;

import org.jspecify.annotations.NullMarked;
