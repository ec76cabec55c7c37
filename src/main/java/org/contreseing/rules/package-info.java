/** The rule book. */
package org.contreseing.rules;
