/**
 * The rules of structure that every domain module keeps to, ours or a third party's. A module's test extends {@code ModuleArchitecture}; a process
 * that knows several modules checks itself with {@code HouseRules}.
 */
@NullMarked
package io.ochag.testing.rules;

import org.jspecify.annotations.NullMarked;
