package io.ochag.families;

/** What makes somebody capable before the age, or incapable after it. */
public enum CapacityKind {
    /** Full capacity by marriage before 18; it stays after a divorce (ГК 21, п. 2). */
    MARRIAGE,
    /** Full capacity by emancipation from 16 on (ГК 27). */
    EMANCIPATION,
    /** A court has found the person incapable; a guardian acts (ГК 29). */
    INCAPACITY
}
