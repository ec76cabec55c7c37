/**
 * Writes all files that people and tables read from the results of an audit. It knows the writers
 * of the packages beside it and in which order the lines pass by them, and nothing of what they
 * write. Start reading with {@link org.contreseing.results.output.ResultFiles}.
 */
package org.contreseing.results.output;
