package io.github.corenlpaffect.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.corenlpaffect.annotation.Problems;
import io.github.corenlpaffect.annotation.bestworst.SetMaker;
import io.github.corenlpaffect.annotation.bestworst.SetMaker.Made;
import io.github.corenlpaffect.annotation.bestworst.SetMaker.Plan;
import io.github.corenlpaffect.annotation.bestworst.Wording;
import io.github.corenlpaffect.annotation.rating.RatingSetMaker;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes what annotators work on. */
@Command(
    name = "make",
    description = {
      "Make what people are asked about texts: for each annotator a page that works from disk and"
          + " by keyboard, the same as a table, and as tasks for Label Studio.",
      "The folder also has the set itself, which score and agree take to check the answers against;"
          + " annotators need not see it."
    })
final class MakeSetCommand implements Callable<Integer> {
  private static final int MOST_ANNOTATORS = 1000;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*");

  @Spec private CommandSpec spec;

  @Option(
      names = {"-s", "--scheme"},
      defaultValue = "bws",
      paramLabel = "SCHEME",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private Scheme scheme;

  @Option(
      names = {"-d", "--data"},
      required = true,
      paramLabel = "TSV",
      description = "A table with a column text, and perhaps a column id.")
  private Path data;

  @Option(
      names = "--dimension",
      required = true,
      paramLabel = "NAME",
      description = "What is asked about: an emotion, valence, or something of your own.")
  private String dimension;

  @Option(
      names = "--annotators",
      required = true,
      paramLabel = "NAME,NAME|N",
      description = "Who is asked: their names, or how many they are.")
  private String annotators;

  @Option(
      names = "--overlap",
      defaultValue = "4",
      paramLabel = "N",
      description =
          "How many of them are asked each question; ${DEFAULT-VALUE} if not given, all if they are"
              + " fewer.")
  private int overlap;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "Of everything random; the same seed makes the same set.")
  private long seed;

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "DIR",
      description = "The folder to make; must not be there yet, or be empty.")
  private Path out;

  @Mixin private BestWorstOptions bestWorst;

  @Mixin private AnswerKindOptions kind;

  @Option(
      names = "--question",
      paramLabel = "WORDS",
      description = "rating, categories: how to ask.")
  private Optional<String> question;

  @Override
  public Integer call() throws IOException {
    ImmutableList<String> names = names();
    return switch (scheme) {
      case BWS -> makeBestWorst(names);
      case RATING, CATEGORIES -> makeRating(names);
    };
  }

  private int makeBestWorst(ImmutableList<String> names) throws IOException {
    Plan plan =
        new Plan(
            dimension,
            bestWorst.wording(Wording.of(dimension)),
            names,
            Math.min(overlap, names.size()),
            bestWorst.factor(),
            bestWorst.checks(),
            seed);
    Problems problems = new Problems();
    try {
      Made made = SetMaker.make(data, plan, out, problems);
      print(made);
    } finally {
      LeftOut.print(problems, spec.commandLine().getErr());
    }
    return 0;
  }

  private int makeRating(ImmutableList<String> names) throws IOException {
    RatingSetMaker.Plan plan =
        new RatingSetMaker.Plan(
            dimension,
            kind.asked(scheme, dimension),
            question,
            names,
            Math.min(overlap, names.size()),
            seed);
    Problems problems = new Problems();
    try {
      int texts = RatingSetMaker.make(data, plan, out, problems);
      PrintWriter writer = spec.commandLine().getOut();
      writer.printf(Locale.ROOT, "%d texts, each for %d annotators%n", texts, plan.overlap());
      writer.printf("pages: %s%n", out.resolve("pages"));
    } finally {
      LeftOut.print(problems, spec.commandLine().getErr());
    }
    return 0;
  }

  private void print(Made made) {
    PrintWriter writer = spec.commandLine().getOut();
    writer.printf(
        Locale.ROOT,
        "%d texts in %d tuples, and %d check questions; %d pairs of texts meet again%n",
        made.texts(),
        made.questions(),
        made.checks(),
        made.repeatedPairs());
    writer.printf("pages: %s%n", out.resolve("pages"));
  }

  private ImmutableList<String> names() {
    Integer count = Ints.tryParse(annotators.strip());
    if (count != null) {
      require(count >= 1 && count <= MOST_ANNOTATORS, "--annotators must be 1 to 1000, or names");
      return IntStream.rangeClosed(1, count)
          .mapToObj(number -> "annotator-" + number)
          .collect(ImmutableList.toImmutableList());
    }
    List<String> names = Splitter.on(',').trimResults().splitToList(annotators);
    for (String name : names) {
      require(
          NAME.matcher(name).matches(),
          "--annotators: '"
              + name
              + "' is no name; letters, digits, blanks, . _ - may stand in it");
    }
    HashSet<String> different = new HashSet<>();
    names.forEach(
        name ->
            require(
                different.add(name.toLowerCase(Locale.ROOT)),
                "--annotators: " + name + " stands there twice"));
    return ImmutableList.copyOf(names);
  }

  private void require(boolean right, String problem) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), problem);
    }
  }
}
