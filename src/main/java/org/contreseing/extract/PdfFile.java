package org.contreseing.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.contreseing.model.Trace;

/**
 * What a PDF holds beside its pages, and what is stuck onto them. Nothing of it is run or opened.
 */
final class PdfFile {

  /** Annotations in which people remark something; a link or a form field is none. */
  private static final Set<String> REMARKS =
      Set.of("Text", "FreeText", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret");

  private static final Set<String> DRAFTS =
      Set.of("Draft", "NotForPublicRelease", "NotApproved", "ForComment");

  private final List<Found> found = new ArrayList<>();

  /**
   * Something found.
   *
   * @param page from 1; 0 where it has none
   * @param author "" when nobody is said
   */
  record Found(Trace.Kind kind, int page, String detail, String author, String date) {}

  private PdfFile() {}

  static List<Found> read(PDDocument pdf, int pages) throws IOException {
    PdfFile file = new PdfFile();
    for (int i = 0; i < pages; i++) {
      file.annotations(i + 1, pdf.getPage(i));
    }
    file.names(pdf);
    file.fields(pdf.getDocumentCatalog().getAcroForm(null));
    String author = Optional.ofNullable(pdf.getDocumentInformation().getAuthor()).orElse("");
    if (Persons.isNamed(author)) {
      file.add(Trace.Kind.METADATA, 0, "creator");
    }
    return file.found;
  }

  private void add(Trace.Kind kind, int page, String detail) {
    found.add(new Found(kind, page, detail, "", ""));
  }

  private void annotations(int number, PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      String type = Optional.ofNullable(annotation.getSubtype()).orElse("");
      String said = Optional.ofNullable(annotation.getContents()).orElse("").strip();
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionLaunch) {
        add(Trace.Kind.EXTERNAL_LINK, number, "launch");
      } else if (type.equals("FileAttachment")) {
        add(Trace.Kind.EMBEDDED_FILE, number, said.isEmpty() ? "attachment" : said);
      } else if (REMARKS.contains(type) && !said.isEmpty()) {
        remark(number, annotation, said);
      } else if (type.equals("Highlight")) {
        add(Trace.Kind.HIGHLIGHT, number, "");
      } else if (type.equals("Stamp")) {
        stamp(number, annotation);
      }
    }
  }

  private void remark(int page, PDAnnotation annotation, String said) {
    String author = annotation.getCOSObject().getString(COSName.T, "");
    String date = annotation.getCOSObject().getString(COSName.M, "");
    String detail = author.isEmpty() ? said : author + ": " + said;
    found.add(new Found(Trace.Kind.COMMENT, page, detail, author, date));
  }

  private void stamp(int page, PDAnnotation annotation) {
    String name = annotation.getCOSObject().getNameAsString(COSName.NAME, "");
    if (DRAFTS.stream().anyMatch(name::endsWith)) {
      add(Trace.Kind.WATERMARK, page, "DRAFT");
    }
  }

  private void names(PDDocument pdf) throws IOException {
    PDDocumentNameDictionary names = pdf.getDocumentCatalog().getNames();
    boolean scripts = pdf.getDocumentCatalog().getOpenAction() instanceof PDActionJavaScript;
    if (scripts || names != null && names.getJavaScript() != null) {
      add(Trace.Kind.MACRO, 0, "JavaScript");
    }
    if (names != null && names.getEmbeddedFiles() != null) {
      var files = names.getEmbeddedFiles().getNames();
      if (files == null) {
        add(Trace.Kind.EMBEDDED_FILE, 0, "attachment");
      } else {
        files.keySet().stream().sorted().forEach(n -> add(Trace.Kind.EMBEDDED_FILE, 0, n));
      }
    }
  }

  /** Fields in which something could still be written; a signature's is none. */
  private void fields(PDAcroForm form) {
    if (form == null || form.hasXFA()) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDTextField text
          && !text.isReadOnly()
          && text.getValue().isBlank()
          && !text.getWidgets().isEmpty()
          && text.getWidgets().stream().noneMatch(w -> w.isHidden() || w.isNoView())) {
        add(Trace.Kind.EMPTY_FIELD, 0, text.getFullyQualifiedName());
      }
    }
  }
}
