/**
 * Measures the program on agreements whose reading is known. It knows how an agreement is checked
 * and how two readings of it are compared; it knows neither the terminal nor how a file is parsed,
 * and nothing but the command line asks it. What must be equal in two forms of one agreement is
 * said in one place, {@link org.contreseing.evaluate.Essence}; which forms there are, in {@code
 * Variant} and in the folder {@code formats} beside the agreements. Start reading with {@link
 * org.contreseing.evaluate.FormatEquality}.
 */
package org.contreseing.evaluate;
