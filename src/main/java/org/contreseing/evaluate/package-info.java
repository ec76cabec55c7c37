/**
 * Measures the program on agreements whose reading is known, and trains its models on them. What
 * people read stands in truth files ({@link org.contreseing.evaluate.Truth}); {@link
 * org.contreseing.evaluate.CrossValidation} compares the reading with them, and {@code FormatTrial}
 * the forms of one agreement with each other (what must be equal is said in one place, {@link
 * org.contreseing.evaluate.Essence}). It knows how an agreement is read and checked; it knows
 * neither rules nor the terminal, and nothing but the command line and the build asks it.
 */
package org.contreseing.evaluate;
