/**
 * A fair waiting list for anything that has places. A technical jar: domain modules call its interfaces inside their own writes; permissions,
 * audit and who is meant by an id are theirs. It knows no domain and no HTTP.
 */
@NullMarked
package io.ochag.queue;

import org.jspecify.annotations.NullMarked;
