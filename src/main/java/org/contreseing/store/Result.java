package org.contreseing.store;

/**
 * The stored result of a check.
 *
 * @param json the report of the contract, UTF-8
 * @param outcomes the program's own records
 * @param program what wrote these records
 */
public record Result(byte[] json, byte[] outcomes, String program) {}
