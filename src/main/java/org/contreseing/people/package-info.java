/**
 * Who somebody is and what they may do: accounts with passwords, sessions, keys of programs. It
 * knows the store; it must not know HTTP, nor documents. Passwords are kept as Argon2id, secrets of
 * 256 bits as their SHA-256, and nothing here tells whether it was the name or the password that
 * was wrong. Start reading with {@link org.contreseing.people.SignIn}.
 */
package org.contreseing.people;
