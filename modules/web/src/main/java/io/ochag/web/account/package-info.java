/** Accounts that staff sign in with: logins, password hashes, their administration. Used by {@code session} beside it. */
@NullMarked
package io.ochag.web.account;

import org.jspecify.annotations.NullMarked;
