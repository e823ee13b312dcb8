/** The demo region's families: a generator that anybody may ask for values, and what loads them behind the ready server through the usual commands. */
@NullMarked
package io.ochag.server.demo;

import org.jspecify.annotations.NullMarked;
