package org.contreseing.store;

/**
 * A key under which the same request may come again.
 *
 * @param requestHash of everything that makes the request another one
 */
public record IdempotencyKey(String key, String requestHash) {}
