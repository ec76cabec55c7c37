package org.contreseing.rules;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Compiles rule files at run time, and puts what the compiler says into words that help whoever
 * wrote them.
 */
final class HouseRules {

  private HouseRules() {}

  /**
   * An engine of these rules.
   *
   * @throws RuleBookException with every error of every file
   */
  static Engine compile(List<RuleFile> files) {
    KnowledgeBuilder together = build(files);
    if (!together.hasErrors()) {
      return new Engine(together.newKieBase());
    }
    // Compiled together, an error in generated code names no file; alone, each file answers for
    // itself.
    List<String> problems = files.stream().flatMap(HouseRules::problems).toList();
    throw new RuleBookException(
        problems.isEmpty() ? List.of(together.getErrors().toString()) : problems);
  }

  private static Stream<String> problems(RuleFile file) {
    List<CompilerMessage> all =
        build(List.of(file)).getErrors().stream()
            .map(e -> CompilerMessage.of(e.getMessage(), firstLine(e), file))
            .sorted(Comparator.comparingInt(CompilerMessage::line))
            .toList();
    boolean explained = all.stream().anyMatch(m -> !m.echo());
    return all.stream()
        .filter(m -> !m.echo() || !explained)
        .map(m -> file.path() + ":" + m.line() + ": " + m.text())
        .distinct();
  }

  private static int firstLine(KnowledgeBuilderError error) {
    return error.getLines().length == 0 ? 0 : error.getLines()[0];
  }

  private static KnowledgeBuilder build(List<RuleFile> files) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    for (RuleFile file : files) {
      Resource resource =
          ResourceFactory.newReaderResource(new StringReader(file.text()), "UTF-8")
              .setSourcePath(file.path());
      builder.add(resource, ResourceType.DRL);
    }
    return builder;
  }
}
