package org.contreseing.store;

import java.time.Instant;

/**
 * An agreement that is followed through its versions.
 *
 * @param title of the agreement, as last read; the file's name until then; hostile text
 * @param parties their names, as last read; hostile text
 * @param touched when something last happened to it
 */
public record Submission(
    String id, String title, String parties, Instant created, String author, Instant touched) {}
