package org.contreseing.model;

import java.util.List;

/**
 * Something of the drafting that is still in the file and would be signed with it, or hides in it.
 * Places that touch are one; many of a kind are told as one.
 *
 * @param kind what it is
 * @param variant the case under which rules tell it
 * @param span where it stands; empty where nothing of it is in the text
 * @param shown what of it is, or names of what it is; nothing that tells a person from another
 * @param removed what a tracked change takes away
 * @param count how many places
 */
public record Residue(
    Kind kind, String variant, Span span, List<String> shown, List<String> removed, int count)
    implements Located {

  /** What is left. */
  public enum Kind {
    TRACKED_CHANGE,
    COMMENT,
    /** In the file, and not in the text that was checked. */
    HIDDEN_TEXT,
    /** In the text that was checked, and not seen by who looks at the pages. */
    UNSEEN_TEXT,
    BROKEN_FIELD,
    MERGE_FIELD,
    EMPTY_FIELD,
    DRAFT_MARK,
    HIGHLIGHT,
    MACRO,
    EXTERNAL_LINK,
    EMBEDDED_FILE,
    METADATA,
    TEMPLATE_TEXT,
    EARLIER_TEXT,
    UNREAD_PAGES,
    ILLEGIBLE
  }

  public Residue {
    shown = List.copyOf(shown);
    removed = List.copyOf(removed);
  }

  /** What properties of a file are called, those that {@link #shown} names. */
  public List<Label> properties() {
    return shown.stream().map(Residue::property).toList();
  }

  private static Label property(String name) {
    return switch (name) {
      case "creator" -> new Label("auteur", "author");
      case "lastModifiedBy" -> new Label("dernier auteur", "last author");
      case "printedBy" -> new Label("dernière impression", "last printing");
      case "manager" -> new Label("responsable", "manager");
      case "template" -> new Label("chemin du modèle", "path of the template");
      default -> new Label(name, name);
    };
  }

  /** Whether it is of this kind, by name. */
  public boolean is(String name) {
    return kind == Kind.valueOf(name);
  }
}
