/** How people can be reached. Only its Guice module is for others. */
@NullMarked
package io.ochag.families.contact;

import org.jspecify.annotations.NullMarked;
