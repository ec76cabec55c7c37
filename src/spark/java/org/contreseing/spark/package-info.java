/**
 * The audit of an archive as a job of Apache Spark, built only by the profile {@code spark}. It
 * knows Spark, Hadoop's file systems and {@link org.contreseing.relay}, and no other class of this
 * program: documents are checked by {@code contreseing relay}, a process beside each executor that
 * has its own libraries, so that nothing hostile is read in the executor's Java and the lines are
 * the command's own. Everything that is written is either whole or not there, so tasks and jobs may
 * be killed and repeated. Start reading with {@link org.contreseing.spark.AuditJob}, then {@code
 * SliceTask}, which runs on executors, and {@code RunFolder}, which says when results are there.
 */
package org.contreseing.spark;
