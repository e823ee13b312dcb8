package io.ochag.canary.unmarked;

final class Unmarked {}
