package org.contreseing.report.junit;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.contreseing.model.Language;
import org.contreseing.model.Places;
import org.contreseing.report.Edition;

/** Writes suites and their cases as elements. */
final class Suite {

  /** Why a document could not be judged. */
  record Problem(String type, String message) {}

  private final XMLStreamWriter xml;
  private final Edition edition;
  private final Language language;

  Suite(XMLStreamWriter xml, Edition edition) {
    this.xml = xml;
    this.edition = edition;
    this.language = edition.heading().language();
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", "contreseing");
    xml.writeCharacters("\n");
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  void write(String name, Optional<Problem> problem, List<RuleCase> cases, Optional<Places> places)
      throws XMLStreamException {
    long failures = cases.stream().filter(c -> c.fails(edition.failing())).count();
    long skipped = cases.stream().filter(c -> c.skipped().isPresent()).count();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", name);
    xml.writeAttribute("tests", String.valueOf(cases.size() + 1));
    xml.writeAttribute("failures", String.valueOf(failures));
    xml.writeAttribute("errors", problem.isPresent() ? "1" : "0");
    xml.writeAttribute("skipped", String.valueOf(skipped));
    xml.writeAttribute("time", "0");
    xml.writeCharacters("\n");
    reading(name, problem);
    for (RuleCase rule : cases) {
      rule(name, rule, places);
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private void reading(String suite, Optional<Problem> problem) throws XMLStreamException {
    start(suite, language.pick("Lecture du document", "Reading the document"));
    if (problem.isPresent()) {
      xml.writeStartElement("error");
      xml.writeAttribute("type", problem.get().type());
      xml.writeAttribute("message", problem.get().message());
      xml.writeEndElement();
    }
    finish();
  }

  private void rule(String suite, RuleCase rule, Optional<Places> places)
      throws XMLStreamException {
    start(suite, (rule.rule() + " " + rule.title()).strip());
    FindingLines lines = new FindingLines(places, language);
    if (rule.skipped().isPresent()) {
      xml.writeStartElement("skipped");
      xml.writeAttribute("message", FindingLines.line(rule.skipped().get()));
      xml.writeEndElement();
    } else if (rule.fails(edition.failing())) {
      xml.writeStartElement("failure");
      xml.writeAttribute("type", rule.rule());
      xml.writeAttribute("message", FindingLines.line(rule.findings().get(0).message()));
      xml.writeCharacters(lines.of(rule.findings()));
      xml.writeEndElement();
    }
    output(rule, lines);
    finish();
  }

  /** What is worth reading and does not make the case fail. */
  private void output(RuleCase rule, FindingLines lines) throws XMLStreamException {
    String passing = rule.fails(edition.failing()) ? "" : lines.of(rule.findings());
    String text = passing + lines.setAside(rule.setAside());
    if (!text.isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }

  private void start(String suite, String name) throws XMLStreamException {
    xml.writeCharacters("  ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", suite);
    xml.writeAttribute("name", name);
    xml.writeAttribute("time", "0");
  }

  private void finish() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }
}
