/**
 * Checks documents in processes of their own, because reading one may exhaust the memory, never end
 * or end the process: then only a worker is lost, and with it one document. This package knows how
 * such a process is started, held to its time and replaced, and how documents and results pass
 * between the two; what a check is, it leaves to {@link org.contreseing.AgreementChecker}. Nothing
 * that a worker answers is trusted further than to be a result. Start reading with {@link
 * org.contreseing.worker.Pool}, which is this side, then {@link org.contreseing.worker.Station},
 * the side of the worker, and {@code Frame}, what passes between them.
 */
package org.contreseing.worker;
