/** An archive of invented agreements of any size, for tests and measurements. */
package org.contreseing.archive.generator;
