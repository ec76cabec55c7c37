package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.Drafting;
import org.contreseing.model.Enumeration;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.Located;
import org.contreseing.model.Outline;
import org.contreseing.model.Party;
import org.contreseing.model.Reference;
import org.contreseing.model.Signature;
import org.contreseing.tables.Tables;

/** Reads what is odd in how an agreement is written, apart from what it says. */
final class DraftingReader {

  private final EnumerationReader enumerations;
  private final LanguageReader language;
  private final ContentsReader contents;

  DraftingReader(Tables tables) {
    NumberWords words = new NumberWords(tables);
    enumerations = new EnumerationReader(words);
    language = new LanguageReader(tables);
    contents = new ContentsReader(new ArticleNumbers(words));
  }

  /** Slips of language, as far as they can be told without knowing the parties. */
  List<LanguageSlip> slips(Canvas canvas) {
    return language.read(canvas);
  }

  Drafting read(
      Canvas canvas,
      List<LanguageSlip> slips,
      String title,
      List<Party> parties,
      Signature signature,
      List<Reference> references) {
    Outline outline = canvas.outline();
    List<Paragraph> body = Paragraph.of(canvas, canvas.articles());
    List<Enumeration> lists = enumerations.read(body);
    List<Located> odd = new ArrayList<>(language.accords(canvas, parties));
    odd.addAll(slips);
    contents.read(outline).ifPresent(odd::add);
    LayoutReader.styles(outline).ifPresent(odd::add);
    LayoutReader.subheadings(outline, body).ifPresent(odd::add);
    LayoutReader.cuts(outline, body).ifPresent(odd::add);
    odd.addAll(HoursReader.read(canvas));
    odd.addAll(StrayReader.read(outline, body));
    odd.addAll(RepetitionReader.read(canvas, body));
    odd.addAll(TopicReader.misnamed(outline));
    odd.addAll(TopicReader.wrong(canvas, references));
    SelfNameReader.names(canvas, title).ifPresent(odd::add);
    SelfNameReader.title(canvas, title, parties).ifPresent(odd::add);
    ChoiceReader.read(canvas).ifPresent(odd::add);
    PlaceReader.late(canvas, signature).ifPresent(odd::add);
    PlaceReader.vague(canvas).ifPresent(odd::add);
    odd.addAll(TypographyReader.read(canvas, body));
    return new Drafting(lists, odd);
  }
}
