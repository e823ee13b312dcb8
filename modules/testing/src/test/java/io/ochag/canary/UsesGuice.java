package io.ochag.canary;

import com.google.inject.Injector;

record UsesGuice(Injector injector) {}
