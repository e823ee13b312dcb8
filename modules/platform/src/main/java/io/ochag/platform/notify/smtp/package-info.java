/** Sends messages by e-mail. Needs simple-java-mail on the class path; installed by whoever runs a server. */
@NullMarked
package io.ochag.platform.notify.smtp;

import org.jspecify.annotations.NullMarked;
