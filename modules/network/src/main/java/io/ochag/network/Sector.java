package io.ochag.network;

/** Which line of administration an organisation or a network reports to. */
public enum Sector {
    SOCIAL,
    EDUCATION,
    HEALTH,
    LEGAL,
    EMPLOYMENT,
    POLICE,
    ADMINISTRATION,
    OTHER
}
