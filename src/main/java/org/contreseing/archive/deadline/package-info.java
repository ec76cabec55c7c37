/**
 * Where each agreement of an archive stands on a given day: not yet in force, in force, renewed,
 * over, and until when it can be denounced. It counts with the calendar of {@link
 * org.contreseing.model.Timeline} and adds only what time does to it: periods that follow one
 * another, and amendments. A state is given only where every day that the text allows leads to it;
 * otherwise all that are possible are named, with the reason. It does not know what denounced or
 * renewed an agreement outside the archive, and says so. Start reading with {@link
 * org.contreseing.archive.deadline.Course}.
 */
package org.contreseing.archive.deadline;
