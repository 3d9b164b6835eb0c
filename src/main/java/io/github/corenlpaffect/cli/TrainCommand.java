package io.github.corenlpaffect.cli;

import io.github.corenlpaffect.train.ModelTeacher;
import io.github.corenlpaffect.train.Trainer;
import io.github.corenlpaffect.train.TrainingOptions;
import io.github.corenlpaffect.train.distillation.Teacher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model. */
@Command(
    name = "train",
    description = {
      "Train a model on labelled texts and write it to a file.",
      "A run that was stopped goes on from its last epoch. Relative paths start at the working"
          + " directory."
    })
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-p", "--props"},
      paramLabel = "FILE",
      description = "A properties file with the options of the run; may extend another's.")
  private Optional<Path> file;

  @Option(
      names = "--from",
      paramLabel = "MODEL",
      description =
          "Begin with a finished model, en, open or a file, and keep all that it says: the option"
              + " train.base. Needs no properties file.")
  private Optional<String> from;

  @Option(
      names = {"-d", "--data"},
      paramLabel = "DIR|TSV",
      description =
          "The folder with the corpora, one folder each, or a table of one's own: the option"
              + " train.data.")
  private Optional<Path> data;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "The file of the new model: the option train.model.")
  private Optional<Path> out;

  @Mixin private SettingsOption settings;

  @Override
  public Integer call() throws IOException {
    Properties properties = properties();
    CommandLine command = spec.commandLine();
    ConsoleProgress progress = ConsoleProgress.of(command);
    Path written =
        isForTeacher(properties) ? teach(properties, progress) : train(properties, progress);
    long bytes = Files.size(written);
    command.getOut().println(String.format(Locale.ROOT, "%s: %,d bytes", written, bytes));
    return 0;
  }

  private static Path train(Properties properties, ConsoleProgress progress) throws IOException {
    TrainingOptions options = TrainingOptions.of(properties);
    checkWritable(options.model());
    new Trainer(options, progress).train();
    return options.model();
  }

  private static boolean isForTeacher(Properties properties) {
    return properties.stringPropertyNames().stream()
        .anyMatch(name -> name.startsWith(Teacher.OPTIONS));
  }

  private static Path teach(Properties properties, ConsoleProgress progress) throws IOException {
    Teacher teacher =
        properties.containsKey(ModelTeacher.MODELS) ? new ModelTeacher() : encoderTeacher();
    return teacher.teach(properties, progress);
  }

  private static Teacher encoderTeacher() {
    return ServiceLoader.load(Teacher.class)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "teacher.* options train a teacher, which this build does not hold; build"
                        + " with the Maven profile teacher: mvn -P teacher …"));
  }

  private Properties properties() throws IOException {
    Properties properties = settings.over(file);
    from.ifPresent(model -> properties.setProperty(TrainingOptions.BASE, model));
    data.ifPresent(folder -> properties.setProperty("train.data", folder.toString()));
    out.ifPresent(model -> properties.setProperty("train.model", model.toString()));
    return properties;
  }

  /** Before hours of work rather than after them. */
  private static void checkWritable(Path model) throws IOException {
    Path folder = model.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new IOException("train.model is " + model + ", but there is no folder " + folder);
    }
    if (!Files.isWritable(folder) || Files.isDirectory(model)) {
      throw new IOException("train.model is " + model + ", where no file can be written");
    }
  }
}
