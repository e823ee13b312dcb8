package io.ochag.canary;

import jakarta.inject.Inject;

final class NeedsTooMuch {
    @Inject
    NeedsTooMuch(Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h) {}
}
