/** Events as JSON: records by their components, ids and times as text. Called by {@code platform.event}; the only place of the platform with Jackson. */
@NullMarked
package io.ochag.platform.event.json;

import org.jspecify.annotations.NullMarked;
