/**
 * Writes results as Apache Parquet files: flat columns, texts in dictionaries, no compression that
 * differs between machines. It knows the format through the structures that Apache publishes for
 * it, and neither Hadoop nor any reader; tests read the files back with DuckDB. The schemas are the
 * documented ones, in one place. Start reading with {@link org.contreseing.results.parquet.Tables},
 * then {@link org.contreseing.results.parquet.ParquetFile}.
 */
package org.contreseing.results.parquet;
