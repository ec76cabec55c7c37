package org.contreseing.store;

/**
 * Somebody who has signed in.
 *
 * @param csrf what forms of this session must carry
 */
public record LoginSession(Account account, String csrf) {}
