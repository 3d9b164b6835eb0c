package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.AffectAnnotations.TargetAnnotation;
import io.github.corenlpaffect.AffectAnnotations.TargetsAnnotation;
import io.github.corenlpaffect.TargetAffect;
import io.github.corenlpaffect.TargetAffect.Polarity;
import io.github.corenlpaffect.TokenSpan;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Targets in a pipeline, from CoreNLP's server and from ours. */
class TargetsPipelineIT {
  private static final String FULL = "tokenize,pos,lemma,ner,depparse,affect";
  private static final String TEXT =
      "Maria hates the noisy hotel in Berlin, but she loves the garden. It opens at nine.";
  private static final String NEEDS = "affect.targets = true needs ";

  @Test
  void sentencesAndMentionsHaveTargets() {
    Annotation document = new StanfordCoreNLP(properties(FULL)).process(TEXT);
    assertTargets(document);
  }

  @Test
  void severalThreadsFindTheSame() {
    Properties threads = properties(FULL);
    threads.setProperty("affect.nthreads", "4");
    assertEquals(
        targets(new StanfordCoreNLP(properties(FULL)).process(TEXT)),
        targets(new StanfordCoreNLP(threads).process(TEXT)));
  }

  /** Options that no other pipeline has: CoreNLP makes an annotator of the same ones but once. */
  @Test
  void withoutNamesAndDependenciesThePipelineSaysWhatItNeeds() {
    Properties lacking = properties("tokenize,pos,lemma,affect");
    lacking.setProperty("affect.maxtime", "60001");
    RuntimeException refusal =
        assertThrows(RuntimeException.class, () -> new StanfordCoreNLP(lacking));
    assertTrue(messages(refusal).contains(NEEDS + "ner and depparse"), refusal::toString);
  }

  @Test
  void anAnnotatorThatIsThereAlreadyAsksForThemToo() {
    new StanfordCoreNLP(properties(FULL));
    RuntimeException refusal =
        assertThrows(
            RuntimeException.class,
            () -> new StanfordCoreNLP(properties("tokenize,pos,lemma,affect")));
    assertTrue(refusal.getMessage().contains("requires annotation"), refusal::toString);
  }

  @Test
  void theClientSaysSoToo() throws Exception {
    Properties lacking = properties("tokenize,affect");
    lacking.setProperty("affect.maxtime", "60002");
    try (StockServer server = StockServer.start(new Properties(), Optional.empty());
        AffectClient client = new AffectClient(lacking, "http://localhost", server.port())) {
      AffectClientException refusal =
          assertThrows(AffectClientException.class, () -> client.process(TEXT));
      assertTrue(refusal.getMessage().contains(NEEDS), refusal::toString);
    }
  }

  @Test
  void ourServerBringsThemAlongAndTheClientGetsTheTargets() throws Exception {
    AffectServer server = new AffectServer("-port", "0");
    server.run();
    Properties request =
        PropertiesUtils.asProperties("annotators", "affect", "affect.targets", "true");
    try (AffectClient client = new AffectClient(request, "http://localhost", server.port())) {
      assertTargets(client.process(TEXT));
    } finally {
      server.stop();
    }
  }

  private static void assertTargets(Annotation document) {
    List<TargetAffect> targets = targets(document);
    assertEquals(Polarity.NEGATIVE, target(targets, "hotel").polarity());
    assertEquals(Polarity.POSITIVE, target(targets, "garden").polarity());
    assertEquals(Optional.of("Maria"), target(targets, "garden").holder().map(TokenSpan::text));
    List<CoreMap> mentions =
        Documents.sentences(document).get(0).get(CoreAnnotations.MentionsAnnotation.class);
    TargetAffect maria = mentions.get(0).get(TargetAnnotation.class);
    assertEquals(target(targets, "Maria"), maria);
    assertEquals(Optional.of("PERSON"), maria.entityType());
    assertTrue(mentions.stream().allMatch(mention -> mention.containsKey(TargetAnnotation.class)));
  }

  private static TargetAffect target(List<TargetAffect> targets, String text) {
    return targets.stream().filter(t -> t.span().text().equals(text)).findFirst().orElseThrow();
  }

  private static List<TargetAffect> targets(Annotation document) {
    return Documents.sentences(document).stream()
        .flatMap(sentence -> sentence.get(TargetsAnnotation.class).stream())
        .toList();
  }

  private static Properties properties(String annotators) {
    return PropertiesUtils.asProperties(
        "annotators",
        annotators,
        "customAnnotatorClass.affect",
        AffectAnnotator.class.getName(),
        "affect.targets",
        "true");
  }

  private static String messages(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .map(Throwable::getMessage)
        .toList()
        .toString();
  }
}
