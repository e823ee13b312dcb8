/** What a person is told who asks what is held about them. Called through the module's API. */
@NullMarked
package io.ochag.families.subject;

import org.jspecify.annotations.NullMarked;
