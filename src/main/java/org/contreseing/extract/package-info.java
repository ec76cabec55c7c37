/**
 * From bytes to {@link org.contreseing.model.SourceText}: the text as a reader of the document sees
 * it, its paragraph-like blocks, and what the container holds beside it. This package knows file
 * formats and the parsers that read them (Tika, PDFBox, POI, and its own readers of DOCX, ODT and
 * RTF, because numbering is part of an agreement's text); it must not know what an agreement is.
 * Documents are hostile: sizes are checked before anything is unpacked, nothing is fetched, and
 * every fault of a document becomes an {@link org.contreseing.model.Unreadable} with its reason.
 * Start reading with {@link org.contreseing.extract.Extractor}, then {@code TextAssembler}, which
 * every reader writes into. Archives and mails are opened by {@link
 * org.contreseing.extract.Containers}; pages that are images are recognised by an external program,
 * which {@code PdfScans} and {@code PictureReader} decide page by page.
 */
package org.contreseing.extract;
