package org.contreseing.store;

/**
 * A session just begun.
 *
 * @param token for the cookie; only its hash is stored
 */
public record NewSession(String token, LoginSession session) {}
