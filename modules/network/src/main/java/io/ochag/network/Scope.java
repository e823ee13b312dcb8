package io.ochag.network;

/** How far a role's permission goes from the post that carries it. */
public enum Scope {
    /** The whole region, all networks. */
    REGION,
    /**
     * Places of the post's own network in the territories that the post lists or, where it lists none, in the municipality of the post's
     * place.
     */
    MUNICIPALITIES,
    /** All places of the organisation that the post's place belongs to. */
    ORGANISATION,
    /** The post's place alone. */
    PLACE,
    /** What is about the citizen; for citizens only. */
    OWN
}
