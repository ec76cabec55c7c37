/**
 * What the documents of an archive say about each other: which amendment belongs to which
 * agreement, which body goes by several names, what contradicts, repeats or cites what. It is read
 * from small records of each line, and pairs are looked for only where something rare is shared, so
 * that a large archive costs little more per document than a small one. Nothing is said on a
 * likeness alone that another reading explains as well. Start reading with {@link
 * org.contreseing.archive.link.Survey} and {@link org.contreseing.archive.link.Links}.
 */
package org.contreseing.archive.link;
