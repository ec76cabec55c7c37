/**
 * The gate before signature: what the check of a file comes to for a signature circuit, and a
 * signed statement of it that can be verified years later. It knows findings and reports; it must
 * not know how they were made, nor HTTP, nor the store. Only {@link
 * org.contreseing.attest.Answer#PASS} lets a file through: whatever goes wrong is something else. A
 * statement is a JWS (RFC 7515) signed with Ed25519 (RFC 8037). Start reading with {@link
 * org.contreseing.attest.Statement}.
 */
package org.contreseing.attest;
