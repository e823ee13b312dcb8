package io.ochag.canary;

import com.fasterxml.jackson.annotation.JsonProperty;

record UsesWeb(@JsonProperty long number) {}
