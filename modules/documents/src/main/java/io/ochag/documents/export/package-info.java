/** Keeps who got which data about people, and makes the mark that such a file carries. For the other rooms of this module. */
@NullMarked
package io.ochag.documents.export;

import org.jspecify.annotations.NullMarked;
