package io.ochag.canary;

import io.ochag.kernel.person.PersonalData;
import io.ochag.kernel.person.PersonalData.Kind;

record PrintsItself(@PersonalData(Kind.NAME) String name) {}
