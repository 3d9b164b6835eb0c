package io.github.corenlpaffect.corpus;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.corenlpaffect.corpus.Task.Scale;
import io.github.corenlpaffect.model.HeadSpec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * SemEval-2007 Task 14, Affective Text (Strapparava and Mihalcea 2007): headlines of the trial part
 * with six emotions and valence. Labels of headlines that are not there are passed over.
 */
final class AffectiveText implements CorpusReader {
  private static final HeadSpec EMOTIONS =
      HeadSpec.regression(
          "semeval2007/emotions",
          0,
          100,
          List.of("anger", "disgust", "fear", "joy", "sadness", "surprise"));
  private static final HeadSpec VALENCE =
      HeadSpec.regression("semeval2007/valence", -100, 100, List.of("valence"));
  private static final ImmutableList<Task> TASKS =
      ImmutableList.of(
          Task.ofOutputs(EMOTIONS, Scale.ABSOLUTE), Task.ofOutputs(VALENCE, Scale.ABSOLUTE));

  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  @Override
  public String name() {
    return "semeval2007";
  }

  @Override
  public String terms() {
    return "unstated";
  }

  @Override
  public Corpus read(Path folder) throws IOException {
    Path headlines = folder.resolve("affectivetext_trial.xml");
    Path emotions = folder.resolve("affectivetext_trial.emotions.gold");
    Path valence = folder.resolve("affectivetext_trial.valence.gold");
    Map<String, double[]> emotionsById = gold(emotions, EMOTIONS);
    Map<String, double[]> valenceById = gold(valence, VALENCE);
    ImmutableList.Builder<LabelledText> train = ImmutableList.builder();
    NodeList instances = instances(headlines);
    for (int i = 0; i < instances.getLength(); i++) {
      Element instance = (Element) instances.item(i);
      String id = instance.getAttribute("id");
      ImmutableMap<String, double[]> labels =
          ImmutableMap.of(
              EMOTIONS.name(), labels(id, emotionsById, emotions),
              VALENCE.name(), labels(id, valenceById, valence));
      train.add(new LabelledText(id, instance.getTextContent().strip(), labels));
    }
    return new Corpus(
        name(),
        terms(),
        TASKS,
        train.build(),
        ImmutableList.of(),
        ImmutableList.of(headlines, emotions, valence));
  }

  private static Map<String, double[]> gold(Path file, HeadSpec head) throws IOException {
    Map<String, double[]> byId = new HashMap<>();
    for (Row line : Rows.lines(file)) {
      Row row =
          new Row(file, line.line(), ImmutableList.copyOf(SPACES.split(line.cell(0))))
              .requireCells(1 + head.labels().size());
      double[] labels = new double[head.labels().size()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = row.number(1 + i, head.low(), head.high());
      }
      byId.put(row.cell(0), labels);
    }
    return byId;
  }

  private static double[] labels(String id, Map<String, double[]> byId, Path file)
      throws IOException {
    double[] labels = byId.get(id);
    if (labels == null) {
      throw new IOException(file + ": expected a line with labels of the headline " + id);
    }
    return labels;
  }

  private static NodeList instances(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      // No document type, hence no entities from elsewhere.
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(in).getElementsByTagName("instance");
    } catch (SAXParseException e) {
      throw new CorpusFormatException(
          file, e.getLineNumber(), "no valid XML without document type: " + e.getMessage());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + ": cannot be parsed as XML", e);
    }
  }
}
