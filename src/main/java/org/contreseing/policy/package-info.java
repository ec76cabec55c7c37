/**
 * What an organisation decides about findings: which rules it wants, how much they matter to it,
 * which findings it lets stand and why (waivers), which old ones it knows already (baselines), and
 * the settings file that says so beside its documents. It knows findings, and must not know how
 * they were made or how they are shown; nothing that it sets aside ever disappears from a report.
 * Start reading with {@link org.contreseing.policy.Policy}.
 */
package org.contreseing.policy;
