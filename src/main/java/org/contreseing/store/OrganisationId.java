package org.contreseing.store;

/** Names an organisation; whoever has one may see everything of it, and nothing of others. */
public record OrganisationId(String value) {}
