/**
 * Lets another program have documents checked without a class of this one's libraries: it starts
 * {@code contreseing relay} as a process, sends files and is sent their lines of results, many at
 * the same time. Such a program is an engine for clusters, which has libraries of its own in other
 * versions and must not read hostile files itself. This package knows how parcels and answers pass
 * between the two and what becomes of them when the process is gone; what is done with a parcel it
 * is told. It depends on nothing but Java. Start reading with {@link org.contreseing.relay.Parcel},
 * then {@link org.contreseing.relay.Relay}, the side of the other program, and {@link
 * org.contreseing.relay.RelayStation}, this one's.
 */
package org.contreseing.relay;
