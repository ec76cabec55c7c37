/**
 * Contreseing checks French agreement texts by rules before anyone signs them. This package holds
 * the way of the data and nothing else: bytes are extracted, segmented, read for facts and put
 * before the rules. It knows the four stages; it must not know files, commands or HTTP. Start
 * reading with {@link org.contreseing.AgreementChecker}, then the packages in the order in which it
 * calls them.
 */
package org.contreseing;
