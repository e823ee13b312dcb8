package io.ochag.kernel.access;

/**
 * Port: whether consent, or a legal basis instead of it, covers an access. {@code families} supplies it; without it a legal basis is taken as
 * given, as for a body that acts by law (152-ФЗ, article 6).
 */
public interface ConsentCheck {
    boolean covers(Actor actor, Permission permission, Subject subject);
}
