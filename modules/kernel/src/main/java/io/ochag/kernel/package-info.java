/**
 * The shared vocabulary of Ochag: identifiers, time, people, access, errors, events and the ports between modules. Every module may use all
 * of it; it uses nothing but the JDK and JSpecify.
 */
@NullMarked
package io.ochag.kernel;

import org.jspecify.annotations.NullMarked;
