/**
 * Electronic signatures: who signed, when, whether what was signed is still what it was, and what
 * was done to the file since. Knows the European Commission's DSS library and certificates; must
 * not know agreements, nor where on a page a signature is shown. Nothing is fetched: certificates
 * and proofs count as far as the file or the user brings them, and an issuer that is not known
 * makes no signature wrong. Its classes are loaded only for a file that has a signature. Start
 * reading with {@link org.contreseing.extract.seal.SealReader}.
 */
package org.contreseing.extract.seal;
