package org.contreseing.cli;

/**
 * One run of the program.
 *
 * @param out standard output, for reports alone
 */
record Session(Terminal terminal, Messages messages, Stdout out) {}
