package org.contreseing.archive.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contreseing.archive.Change;
import org.contreseing.archive.Holdings;
import org.contreseing.archive.Key;

/** Goes once through the results and keeps of each agreement what is compared. */
public final class Survey {

  private final List<Sheet> sheets = new ArrayList<>();
  private final Map<Integer, Change> changes = new HashMap<>();
  private final Bodies bodies = new Bodies();
  private final List<Amending> amendings;
  private final Amendments amendments;

  private Survey(Path results) throws IOException {
    SheetReader reader = new SheetReader();
    Holdings.each(
        results,
        holding ->
            holding
                .act()
                .ifPresent(
                    act -> {
                      Sheet sheet = reader.read(sheets.size(), holding, act);
                      sheets.add(sheet);
                      bodies.add(sheet);
                      if (act.amends()) {
                        changes.put(sheet.index(), SheetReader.change(sheet, act));
                      }
                    }));
    this.amendments = new Amendments(bodies, sheets);
    this.amendings = sheets.stream().filter(Sheet::amends).map(amendments::of).toList();
  }

  /**
   * @throws IOException when the results cannot be read
   */
  public static Survey of(Path results) throws IOException {
    return new Survey(results);
  }

  /** What each amendment changes, by the agreement it is to, or may be to. */
  public Map<Key, List<Change>> changes() {
    Map<Key, List<Change>> byAgreement = new HashMap<>();
    for (Amending amending : amendings) {
      Change change = changes.get(amending.amendment().index());
      for (List<Sheet> copies : amending.agreements()) {
        for (Sheet agreement : copies) {
          byAgreement
              .computeIfAbsent(agreement.key(), k -> new ArrayList<>())
              .add(amending.sure() ? change : change.unsure());
        }
      }
    }
    return byAgreement;
  }

  /** The agreement of each amendment, one for all its copies; several where it fits several. */
  public Map<Key, List<Key>> agreements() {
    Map<Key, List<Key>> byAmendment = new HashMap<>();
    for (Amending amending : amendings) {
      byAmendment.put(
          amending.amendment().key(),
          amending.agreements().stream().map(copies -> copies.get(0).key()).toList());
    }
    return byAmendment;
  }

  /** What the documents say about each other, the same in every run. */
  public List<Link> links() {
    return new Links(sheets, bodies, amendments, amendings).all();
  }
}
