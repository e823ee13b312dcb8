package io.ochag.families.http;

import io.ochag.families.RestrictionView;
import java.util.List;

/** Every restriction of one family or person, newest first. */
record RestrictionList(List<RestrictionView> restrictions) {}
