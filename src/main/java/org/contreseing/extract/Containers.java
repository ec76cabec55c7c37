package org.contreseing.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.contreseing.extract.Documents.Loaded;
import org.contreseing.extract.Documents.Opened;
import org.contreseing.extract.Documents.Refused;
import org.contreseing.model.Document;
import org.contreseing.model.Unreadable;
import org.contreseing.model.Unreadable.Reason;

/**
 * Takes the documents out of archives and mails, in memory. A document inside is named {@code
 * container!path}, and so on where containers hold containers. The text of a mail itself is no
 * document: it speaks about the agreement that it carries. Immutable; safe for use by several
 * threads.
 */
public final class Containers {

  /** Containers in containers, counting the outermost. */
  static final int MAX_DEPTH = 3;

  private final Limits limits;

  public Containers(Limits limits) {
    this.limits = limits;
  }

  /**
   * Hands over the documents that a file holds, one after the other: itself when it is no
   * container. Files that are no documents are left aside; what cannot be unpacked is refused under
   * its own name, and a container without any document is refused itself.
   *
   * @param sink gets one document or more, and may take its time
   */
  public void each(Document file, Consumer<Opened> sink) {
    Optional<Format> container = FormatDetector.container(file.bytes(), limits);
    if (container.isEmpty()) {
      sink.accept(new Loaded(file));
      return;
    }
    Walk walk = new Walk(sink);
    try {
      walk.open(file, container.get(), 1);
    } catch (ReadFailure failure) {
      walk.refuse(file.name(), failure.unreadable());
    }
    if (walk.documents == 0) {
      sink.accept(new Refused(file.name(), without(container.get(), walk.files)));
    }
  }

  private static Unreadable without(Format container, int files) {
    return files == 0
        ? new Unreadable(Reason.EMPTY, container.containerType().orElseThrow())
        : new Unreadable(
            Reason.UNSUPPORTED,
            container.containerType().orElseThrow() + ", documents: 0/" + files);
  }

  /** One file and all that is in it; its limits hold for everything together. */
  private final class Walk {
    private final Consumer<Opened> sink;
    private int documents;
    private int files;
    private long unpacked;

    private Walk(Consumer<Opened> sink) {
      this.sink = sink;
    }

    private void open(Document container, Format format, int depth) {
      if (depth > MAX_DEPTH) {
        throw new ReadFailure(Reason.TOO_LARGE, "!×" + depth + " > !×" + MAX_DEPTH);
      }
      if (format == Format.ZIP) {
        ZipMembers.each(container.bytes(), limits, member -> visit(container, member, depth));
      } else {
        List<Member> members = MailMembers.of(container.bytes(), limits);
        members.forEach(member -> visit(container, member, depth));
      }
    }

    private void visit(Document container, Member member, int depth) {
      FileNames.Kind kind = FileNames.kind(member.lastName());
      files++;
      if (member.isHidden() || kind == FileNames.Kind.OTHER) {
        return;
      }
      String name = container.name() + "!" + member.name();
      try {
        byte[] bytes = unpack(member);
        if (kind == FileNames.Kind.DOCUMENT || FormatDetector.couldBeDocument(bytes, limits)) {
          take(new Document(name, bytes), depth);
        }
      } catch (ReadFailure failure) {
        refuse(name, failure.unreadable());
      }
    }

    private void take(Document document, int depth) {
      Optional<Format> container = FormatDetector.container(document.bytes(), limits);
      if (container.isPresent()) {
        open(document, container.get(), depth + 1);
      } else {
        documents++;
        sink.accept(new Loaded(document));
      }
    }

    private byte[] unpack(Member member) {
      if (member.escapes()) {
        throw new ReadFailure(Reason.CORRUPT);
      }
      if (member.size() > limits.maxBytes()) {
        throw ReadFailure.tooLarge(member.size(), limits.maxBytes());
      }
      if (files > limits.maxEntries()) {
        throw new ReadFailure(Reason.TOO_LARGE, files + " > " + limits.maxEntries());
      }
      unpacked += member.size();
      if (unpacked > limits.maxUnpackedBytes()) {
        throw ReadFailure.tooLarge(unpacked, limits.maxUnpackedBytes());
      }
      return member.bytes().get();
    }

    private void refuse(String name, Unreadable why) {
      documents++;
      sink.accept(new Refused(name, why));
    }
  }
}
