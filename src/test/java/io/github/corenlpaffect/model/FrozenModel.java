package io.github.corenlpaffect.model;

import edu.stanford.nlp.util.CoreMap;
import io.github.corenlpaffect.feature.Sentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A model's file as a version of this software wrote it, with its raw answers then: a line each of
 * the text and the outputs of the product and of all heads, apart by tabs.
 *
 * @param file the bytes of the model
 * @param answers by text, in their order
 */
public record FrozenModel(byte[] file, List<Answer> answers) {
  private static final String FOLDER = "frozen/";

  /** Plain words, so that rules of features that come later leave them alone. */
  private static final List<String> TEXTS =
      List.of(
          "i am happy .",
          "i am furious about the old lamp",
          "i am not happy",
          "the train passed a round stone",
          "i am SO afraid of the tower !",
          "the wagon is glorptastic",
          "sad sad sad",
          "she was amazed and delighted , but the garden was gloomy");

  /** What a model said of a text. */
  record Answer(String text, float[] product, float[] heads) {
    static Answer of(AffectModel model, String text) {
      CoreMap sentence = Sentences.ofTokens(text.split(" "));
      return new Answer(text, model.predictRawProduct(sentence), model.predictRawHeads(sentence));
    }

    static Answer parse(String line) {
      String[] cells = line.split("\t");
      return new Answer(cells[0], numbers(cells[1]), numbers(cells[2]));
    }

    String line() {
      return text + "\t" + join(product) + "\t" + join(heads);
    }

    private static String join(float[] numbers) {
      List<String> cells = new ArrayList<>();
      for (float number : numbers) {
        cells.add(Float.toString(number));
      }
      return String.join(" ", cells);
    }

    private static float[] numbers(String cell) {
      double[] values = Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
      float[] numbers = new float[values.length];
      for (int i = 0; i < values.length; i++) {
        numbers[i] = (float) values[i];
      }
      return numbers;
    }
  }

  /** Writes a model of the present version, and its answers, into a folder. */
  public static void freeze(AffectModel model, Path folder) throws IOException {
    Files.createDirectories(folder);
    model.write(folder.resolve(name(ModelFile.VERSION) + ".model"));
    Files.write(
        folder.resolve(name(ModelFile.VERSION) + ".tsv"),
        TEXTS.stream().map(text -> Answer.of(model, text).line()).toList());
  }

  /** The one that was frozen of a version of the format. */
  static FrozenModel of(int version) {
    String answers = new String(bytes(name(version) + ".tsv"), StandardCharsets.UTF_8);
    return new FrozenModel(
        bytes(name(version) + ".model"),
        answers.lines().map(Answer::parse).collect(Collectors.toList()));
  }

  private static String name(int version) {
    return "version-" + version;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = FrozenModel.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no frozen " + name + ": see FreezeModel");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
