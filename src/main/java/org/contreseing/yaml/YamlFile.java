package org.contreseing.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.contreseing.model.Language;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A YAML file on disk, as the tree of its nodes. */
public final class YamlFile {

  // A baseline of a hundred thousand documents is some tens of megabytes.
  private static final int MOST_CHARACTERS = 200_000_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setCodePointLimit(MOST_CHARACTERS)
          .setMaxAliasesForCollections(0)
          .build();

  private YamlFile() {}

  /**
   * The root of a file; empty for an empty one.
   *
   * @throws YamlException when it cannot be read, is not UTF-8 or not YAML
   */
  public static Optional<Node> read(Path file, Language language) {
    Problems problems = new Problems(file.toString(), language);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return new Compose(SETTINGS).composeString(text);
    } catch (CharacterCodingException e) {
      problems.add(
          1, "n'est pas en UTF-8 ; enregistrez-le en UTF-8", "is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      problems.add(1, "ne peut pas être lu", "cannot be read");
    } catch (MarkedYamlEngineException e) {
      problems.add(
          e.getProblemMark().map(m -> m.getLine() + 1).orElse(1),
          "n'est pas du YAML : " + e.getProblem(),
          "not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(1, "n'est pas du YAML : " + e.getMessage(), "not YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      // The parser calls itself for each level and has no limit of its own
      problems.add(1, "est trop imbriqué", "is nested too deeply");
    }
    throw new YamlException(problems.lines());
  }
}
