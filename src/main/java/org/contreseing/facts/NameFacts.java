package org.contreseing.facts;

import java.util.List;
import org.contreseing.model.Acronym;
import org.contreseing.model.Appearance;
import org.contreseing.model.Authority;
import org.contreseing.model.Clause;
import org.contreseing.model.DanglingReference;
import org.contreseing.model.Definition;
import org.contreseing.model.MixedScript;
import org.contreseing.model.NameConflict;
import org.contreseing.model.Obligation;
import org.contreseing.model.Party;
import org.contreseing.model.Placeholder;
import org.contreseing.model.Signature;
import org.contreseing.model.Stamp;
import org.contreseing.model.TypeConfidence;
import org.contreseing.model.UndefinedTerm;

/**
 * What an agreement says in names and words: who, by what power, what clauses. Numbers are read
 * elsewhere.
 */
record NameFacts(
    String title,
    List<String> types,
    List<Party> parties,
    List<Appearance> appearances,
    List<Authority> authorities,
    List<Stamp> stamps,
    Signature signature,
    List<NameConflict> nameConflicts,
    List<Acronym> acronyms,
    List<DanglingReference> danglingReferences,
    List<MixedScript> mixedScripts,
    List<Placeholder> placeholders,
    List<Clause> clauses,
    List<Obligation> obligations,
    List<Definition> definitions,
    List<UndefinedTerm> undefinedTerms,
    List<TypeConfidence> typeConfidence) {}
