/**
 * Writes SARIF 2.1.0, which code hosts and pipelines read. Findings are results with their place in
 * lines, columns and UTF-16 units; waivers and known findings are suppressions; what was not read
 * or not checked is a notification, because silence would look like approval. It knows the
 * vocabulary and nothing of rules but what a handbook tells. Start reading with {@link
 * org.contreseing.report.sarif.SarifReport}.
 */
package org.contreseing.report.sarif;
