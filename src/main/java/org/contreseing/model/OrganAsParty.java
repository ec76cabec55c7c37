package org.contreseing.model;

/**
 * A party whose name is that of an organ or a service of a legal person.
 *
 * @param span the name
 * @param rank its rank among the parties, from 1
 * @param name the name as printed
 * @param person the legal person that should stand there
 */
public record OrganAsParty(Span span, int rank, String name, Label person) implements Located {}
