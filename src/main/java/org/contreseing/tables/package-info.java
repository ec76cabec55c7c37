/**
 * The tables that people edit: CSV files of {@code rules/tables}, read with their line numbers so
 * that an error can be shown where it stands. Knows the JDK and commons-csv; must not know what the
 * rows mean: each reader turns the rows it needs into its own index. Start reading with {@link
 * org.contreseing.tables.Tables}.
 */
package org.contreseing.tables;
