/** Loads a running desk as many clients would; a command, not a test. */
package org.contreseing.load;
