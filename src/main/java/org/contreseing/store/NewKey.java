package org.contreseing.store;

/**
 * A key just made.
 *
 * @param secret the whole key, told once; only its hash is stored
 */
public record NewKey(String secret, ApiKey key) {}
