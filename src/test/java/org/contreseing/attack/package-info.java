/**
 * Attacks: bombs, malformed and lying files of every format, made here and nowhere stored, and what
 * has to become of each. It knows the formats' bytes and the program from outside, as somebody who
 * sends a file does; it must not know how the readers work. Start with {@link
 * org.contreseing.attack.AttackTest}, whose table is {@link org.contreseing.attack.Attacks}.
 */
package org.contreseing.attack;
