package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.model.AffectModel;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints what a model is and where it comes from. */
@Command(name = "info", description = "Print what a model is and where it comes from.")
final class InfoCommand implements Callable<Integer> {
  @ParentCommand private AffectCommand affect;

  @Parameters(
      arity = "0..1",
      paramLabel = "MODEL",
      description = "The file of a model, or en or open for a shipped one; without it en.")
  private Optional<String> model;

  @Override
  public Integer call() throws IOException {
    NamedModel named = NamedModel.read(model);
    AffectModel read = named.model();
    try (Output out = Output.to(affect.out())) {
      Writer writer = out.writer();
      writer.write(String.format(Locale.ROOT, "model  %s%n", named.name()));
      writer.write(String.format(Locale.ROOT, "size   %,d bytes%n", named.bytes()));
      writer.write(
          String.format(
              Locale.ROOT, "words  %,d%n%nprovenance%n", read.parts().vocabulary().words()));
      for (Map.Entry<String, String> entry : read.provenance().entries().entrySet()) {
        writer.write("  " + entry.getKey() + " = " + entry.getValue() + "\n");
      }
      writer.write("\n" + heads(read));
      out.finish();
    }
    return 0;
  }

  private static String heads(AffectModel model) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("head", "kind", "scale", "labels"));
    for (HeadSpec head : model.heads()) {
      rows.add(
          List.of(
              head.name(),
              head.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
              number(head.low()) + "…" + number(head.high()),
              String.join(", ", head.labels())));
    }
    return Columns.aligned(rows);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
