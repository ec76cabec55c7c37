/**
 * Goes through many documents: in parallel, in a fixed order of results, and so that an interrupted
 * run can be taken up again. It knows how to open files and how a document's entry is written, and
 * is handed a function that checks one document; it knows neither HTTP nor the terminal. The
 * summary is made from the lines of results alone, so that taken-up and fresh results count alike.
 * Start reading with {@link org.contreseing.audit.Audit}.
 */
package org.contreseing.audit;
