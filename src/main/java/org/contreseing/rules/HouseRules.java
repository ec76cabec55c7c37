package org.contreseing.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
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
    List<String> problems = new ArrayList<>();
    for (RuleFile file : files) {
      build(List.of(file)).getErrors().forEach(error -> problems.add(problem(file, error)));
    }
    throw new RuleBookException(
        problems.isEmpty()
            ? List.of(together.getErrors().toString())
            : problems.stream().distinct().toList());
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

  private static String problem(RuleFile file, KnowledgeBuilderError error) {
    int[] lines = error.getLines();
    int line = lines.length > 0 && lines[0] > 0 ? lines[0] : 1;
    return file.path()
        + ":"
        + line
        + ": "
        + CompilerMessage.cleaned(error.getMessage(), file.path());
  }
}
