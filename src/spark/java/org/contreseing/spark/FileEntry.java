package org.contreseing.spark;

import java.io.Serializable;

/**
 * A file of the archive as it was listed.
 *
 * @param name as results give it: the folder's path as it was given, and the path below it
 * @param uri where it is, with its scheme
 * @param size in bytes
 * @param changed in milliseconds since 1970
 * @param unknown whether its first bytes must tell if it is a document
 */
record FileEntry(String name, String uri, long size, long changed, boolean unknown)
    implements Serializable {}
