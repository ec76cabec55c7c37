/**
 * What people do at the desk, whatever they do it with: hand in documents, read what was found,
 * decide and comment. It knows the store and the words of {@code model} and {@code report}, and is
 * handed the check as a function; it must not know HTTP, nor how a document is read. Every method
 * takes a {@link org.contreseing.people.Caller}, whose organisation is the only one it reaches and
 * whose roles it asks for. Start reading with {@link org.contreseing.review.Reviews}.
 */
package org.contreseing.review;
