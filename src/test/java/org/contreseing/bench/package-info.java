/**
 * Measures how fast the program is, always beside bare Tika on the same document in the same run,
 * so that the ratios hold on any machine. {@link org.contreseing.bench.Benchmarks} runs everything
 * and prints the README's table; nothing here is a test, since a timed test fails on a busy
 * machine.
 */
package org.contreseing.bench;
