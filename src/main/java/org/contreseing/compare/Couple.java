package org.contreseing.compare;

/** A section of the older version and the one of the newer that it became, by their ranks. */
record Couple(int older, int newer) {}
