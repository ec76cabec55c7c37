/**
 * Compares two versions of one agreement: what a reviewer must look at again, and whether the text
 * that is signed is the one that was approved. This package knows the vocabulary of {@code model}
 * and one library of difference algorithms; it must not know files, rules or how a comparison is
 * shown. Texts are compared word by word in a form in which writing does not matter (case, accents,
 * dashes, line ends), articles are paired by what they say before what they are called, and facts
 * are looked up only where words differ, so that two readings of one text never make a difference.
 * Start reading with {@link org.contreseing.compare.Comparison}, then {@link
 * org.contreseing.compare.Comparer}.
 */
package org.contreseing.compare;
