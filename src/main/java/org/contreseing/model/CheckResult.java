package org.contreseing.model;

/** What became of a document: checked, or not readable. */
public sealed interface CheckResult permits Checked, Unreadable {}
