/** The kernel's ports in memory, filled by the test. Each passes the contract test that the SQL-backed ones pass. */
@NullMarked
package io.ochag.testing.ports;

import org.jspecify.annotations.NullMarked;
