/** The routes of families: they parse, call one API method and render. */
@NullMarked
package io.ochag.families.http;

import org.jspecify.annotations.NullMarked;
