package io.ochag.network;

/** What a territory is. */
public enum TerritoryKind {
    /** The whole region. */
    REGION,
    /** Several municipalities or city districts that a network reports together. It has no ОКТМО code. */
    ZONE,
    /** A municipality of the upper level: district, municipal or city okrug. It has an ОКТМО code. */
    MUNICIPALITY,
    /** A district of a city. It has no ОКТМО code, only an ОКАТО one. */
    CITY_DISTRICT,
    /** A part of a municipality that a place serves: a settlement, a quarter. */
    LOCALITY
}
