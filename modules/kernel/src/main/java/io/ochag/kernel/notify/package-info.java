/** Messages to people: neutral texts, decided in the write that causes them, sent later. Modules call the port; the platform sends. */
@NullMarked
package io.ochag.kernel.notify;

import org.jspecify.annotations.NullMarked;
