package org.contreseing.audit;

/**
 * How an audit ended.
 *
 * @param checked documents that this run checked
 * @param reused documents whose content was known, from an earlier run or as a copy of another
 */
public record Audited(Summary summary, long checked, long reused) {}
