/**
 * Regular expressions that look only where they can match. A pattern of words begins with one of a
 * few pairs or triples of letters; the {@link org.contreseing.search.Finder} reads them off the
 * expression once, and asks the engine of the JDK only at places of a text that begin so. What is
 * found is exactly what the engine alone would find, many times faster on patterns with words. What
 * the program searches for is read by its build already ({@link
 * org.contreseing.search.Preparation}). The package knows the JDK only and nothing about
 * agreements. Start with {@link org.contreseing.search.Finder}.
 */
package org.contreseing.search;
