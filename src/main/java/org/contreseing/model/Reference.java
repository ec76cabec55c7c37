package org.contreseing.model;

/** A reference in the text: to this agreement, its annexes, another act, or the law. */
public sealed interface Reference extends Located
    permits InternalReference, AnnexReference, OtherActReference, LawReference {

  /** The words that refer, on one line. */
  String quote();
}
