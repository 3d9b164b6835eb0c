package io.github.corenlpaffect.pipeline.server;

import edu.stanford.nlp.pipeline.LanguageInfo;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.model.ShippedModel;
import io.github.corenlpaffect.pipeline.AffectAnnotator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the server's operator has set for pipelines, on the command line or in a file. The classes
 * of custom annotators are kept apart: CoreNLP's server infers no prerequisites where it sees one,
 * so that only the requests that ask for such an annotator are given its class. Immutable.
 */
public final class OperatorProperties {
  /** The annotator that every request may ask for. */
  static final String AFFECT = "affect";

  private static final String CUSTOM = StanfordCoreNLP.CUSTOM_ANNOTATOR_PREFIX;
  private static final String LANGUAGE = "pipelineLanguage";
  private static final String DEFAULT = "default";

  /** What CoreNLP's server reads and writes unless told otherwise, even after a reset. */
  private static final Map<String, String> INPUT_OUTPUT =
      Map.of("inputFormat", "text", "outputFormat", "json", "prettyPrint", "false");

  /** What a client may say although the operator has not: it is so. */
  private static final Map<String, String> DEFAULTS =
      Map.of(AFFECT + ".model", ShippedModel.ENGLISH.label());

  /** What a reset leaves as the operator has set it. */
  private static final Set<String> KEPT =
      Set.of("inputFormat", "outputFormat", "prettyPrint", OutputChoice.CUSTOM_OUTPUTTER);

  private final Map<String, String> registrations = new TreeMap<>();
  private final Properties properties = new Properties();

  /**
   * Takes over what the operator has set.
   *
   * @param set all pipeline properties, without those of the server
   */
  public OperatorProperties(Properties set) {
    properties.putAll(INPUT_OUTPUT);
    registrations.put(CUSTOM + AFFECT, AffectAnnotator.class.getName());
    for (String name : set.stringPropertyNames()) {
      if (name.startsWith(CUSTOM)) {
        registrations.put(name, set.getProperty(name));
      } else {
        properties.setProperty(name, set.getProperty(name));
      }
    }
  }

  /** A copy of all but the classes of custom annotators. */
  public Properties withoutClasses() {
    Properties copy = new Properties();
    copy.putAll(properties);
    return copy;
  }

  /** The annotators that run unless a request names others; null if the operator has set none. */
  public String annotators() {
    return properties.getProperty("annotators");
  }

  /** Whether the operator has given this option this value, for any request. */
  boolean hasSet(String name, String value) {
    String otherwise = registrations.getOrDefault(name, DEFAULTS.get(name));
    return value.equals(properties.getProperty(name, otherwise));
  }

  /** The property that registers this custom annotator, and its class, if there is one. */
  Optional<Map.Entry<String, String>> registration(String annotator) {
    return Optional.ofNullable(registrations.get(CUSTOM + annotator))
        .map(className -> Map.entry(CUSTOM + annotator, className));
  }

  /**
   * What is in force for a request: the operator's, unless it resets them, under the parameters,
   * the language's and the properties of the query, as in CoreNLP's server.
   *
   * @throws BadRequestException if there is no such language, or nothing for it on the class path
   */
  Properties inForce(RequestQuery query) throws BadRequestException {
    Properties all = new Properties();
    boolean reset = "true".equalsIgnoreCase(query.parameters().get("resetDefault"));
    if (reset) {
      properties.stringPropertyNames().stream()
          .filter(KEPT::contains)
          .forEach(name -> all.setProperty(name, properties.getProperty(name)));
    } else {
      all.putAll(properties);
    }
    all.putAll(query.parameters());
    String language = query.parameters().getOrDefault(LANGUAGE, query.properties().get(LANGUAGE));
    if (language != null && !language.equals(DEFAULT)) {
      PropertiesUtils.overWriteProperties(all, languageProperties(language));
    }
    all.putAll(query.properties());
    return all;
  }

  private static Properties languageProperties(String language) throws BadRequestException {
    if (LanguageInfo.getLanguagePropertiesFile(language) == null) {
      throw new BadRequestException(
          "unknown pipelineLanguage " + language + "; CoreNLP has, for instance, en, de, fr, zh");
    }
    try {
      return LanguageInfo.getLanguageProperties(language);
    } catch (IOException e) {
      if (LanguageInfo.getLanguageFromString(language) == LanguageInfo.HumanLanguage.ENGLISH) {
        return new Properties(); // CoreNLP's defaults are English
      }
      throw new BadRequestException(
          "pipelineLanguage " + language + ": this server has not got CoreNLP's models for it");
    }
  }
}
