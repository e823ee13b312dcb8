/**
 * Sends messages to people. Modules call the kernel's Notifications; workers' pages, NotificationLog; administrators, NotificationTexts; adapters
 * implement Channel.
 */
@NullMarked
package io.ochag.platform.notify;

import org.jspecify.annotations.NullMarked;
