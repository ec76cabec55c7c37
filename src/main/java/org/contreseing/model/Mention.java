package org.contreseing.model;

/**
 * Something that an act of a kind must say, a row of {@code mandatory_mentions.csv}.
 *
 * @param key its name in the table
 * @param label its name for people
 * @param basis the text that asks for it, as lawyers cite it; empty where none is given
 */
public record Mention(String key, Label label, String basis) {}
