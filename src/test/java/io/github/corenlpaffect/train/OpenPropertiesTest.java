package io.github.corenlpaffect.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.corenlpaffect.corpus.Corpus;
import io.github.corenlpaffect.corpus.MadeUpCorpora;
import io.github.corenlpaffect.corpus.Terms;
import io.github.corenlpaffect.train.distillation.Teacher;
import io.github.corenlpaffect.train.knowledge.MadeUpKnowledge;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The property files of the open model and of its teacher, on made-up corpora. */
class OpenPropertiesTest {
  private static final Path TEACHER = Path.of("props/teacher-open.properties");
  private static final Path STUDENT = Path.of("props/student-en-open.properties");

  @TempDir private Path data;

  @ParameterizedTest
  @ValueSource(strings = {"teacher-open", "student-en-open"})
  void theyNameCorporaAndTasksThatThereAreAndThatAreOpen(String name) throws IOException {
    MadeUpCorpora.write(data);
    MadeUpKnowledge.writeLexicons(data.resolve("lexicons"));
    TrainingOptions options = options(Path.of("props", name + ".properties"));

    TrainingTexts texts = TrainingTexts.read(options, new SilentListener());

    assertEquals(Terms.OPEN, options.terms());
    for (Corpus corpus : texts.read()) {
      assertEquals("open", corpus.terms(), corpus.name());
    }
  }

  @Test
  void theStudentLearnsFromTheTextsThatItsTeacherLabels() throws IOException {
    Properties teacher = properties(TEACHER);
    TrainingOptions student = options(STUDENT);

    assertEquals(options(TEACHER).corpora().keySet(), student.corpora().keySet());
    assertEquals(teacher.getProperty("teacher.labels"), String.join(" ", student.teachers()));
    assertEquals(
        teacher.getProperty("teacher.recombined"), String.valueOf(student.recombined().texts()));
    assertEquals(
        teacher.getProperty("teacher.recombine"), String.join(" ", student.recombined().corpora()));
    assertEquals(options(TEACHER).seed(), student.recombined().seed());
  }

  @Test
  void aCorpusForResearchAddedToThemIsRefused() throws IOException {
    Properties properties = properties(STUDENT);
    properties.setProperty("corpus.brighter", "1");
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> TrainingOptions.of(properties));
    assertTrue(e.getMessage().contains("corpus.brighter (research)"), e.getMessage());
  }

  private TrainingOptions options(Path file) throws IOException {
    Properties properties = properties(file);
    properties.stringPropertyNames().stream()
        .filter(name -> name.startsWith(Teacher.OPTIONS))
        .forEach(properties::remove);
    properties.setProperty("train.data", data.toString());
    return TrainingOptions.of(properties);
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
