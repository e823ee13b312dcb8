/** The record of one person and its history: names, birth date, identity, papers. */
@NullMarked
package io.ochag.families.file;

import org.jspecify.annotations.NullMarked;
