/** Values that describe a person: names, numbers, phones, and the marks that classify personal data. */
@NullMarked
package io.ochag.kernel.person;

import org.jspecify.annotations.NullMarked;
