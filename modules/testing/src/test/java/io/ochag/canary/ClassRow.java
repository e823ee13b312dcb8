package io.ochag.canary;

final class ClassRow {}
