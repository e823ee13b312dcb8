package io.ochag.canary.http;

import io.ochag.canary.one.One;

record SkipsTheApi(One one) {}
