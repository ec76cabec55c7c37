package org.contreseing.facts;

import java.util.ArrayList;
import java.util.List;
import org.contreseing.model.LanguageSlip;
import org.contreseing.model.LanguageSlip.Kind;
import org.contreseing.model.Party;
import org.contreseing.tables.Tables;

/** Reads slips of spelling and grammar that tables and patterns can tell for sure. */
final class LanguageReader {

  private final Corrections misspellings;
  private final Corrections brands;
  private final AccentReader accents;
  private final PlaceNameReader places;
  private final VariantReader variants;
  private final AccordReader accords;

  LanguageReader(Tables tables) {
    misspellings = Corrections.misspellings(tables);
    brands = Corrections.brands(tables);
    accents = new AccentReader(tables);
    places = new PlaceNameReader(tables);
    variants = new VariantReader(tables);
    accords = new AccordReader(tables);
  }

  /** Words that do not go with each other or with the number of parties. */
  List<LanguageSlip> accords(Canvas canvas, List<Party> parties) {
    return accords.read(canvas, parties);
  }

  List<LanguageSlip> read(Canvas canvas) {
    Proof proof = Proof.of(canvas);
    String folded = Spelling.fold(proof.text());
    List<LanguageSlip> found = new ArrayList<>();
    found.addAll(Proof.told(Kind.MISSPELT, misspellings.find(proof, folded)));
    found.addAll(accents.read(proof));
    found.addAll(GapReader.gaps(canvas, proof));
    found.addAll(GapReader.splits(proof));
    found.addAll(places.read(proof));
    found.addAll(CapitalSlips.read(brands.find(proof, folded), proof));
    found.addAll(RepeatReader.read(proof));
    EncodingReader.read(canvas.outline()).ifPresent(found::add);
    found.addAll(variants.read(proof, folded));
    return List.copyOf(found);
  }
}
