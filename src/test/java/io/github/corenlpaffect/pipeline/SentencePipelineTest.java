package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SentencePipelineTest {
  private final SentencePipeline pipeline = SentencePipeline.tokenizing();

  @Test
  void takesATextAsOneSequence() {
    String text = "I am happy. You are not!\n\nIs it sad?";

    CoreMap sentence = pipeline.sentence(text);

    assertEquals(text, sentence.get(TextAnnotation.class));
    assertEquals(12, sentence.get(TokensAnnotation.class).size());
  }

  @Test
  void aTextWithoutTokensIsASentenceWithoutTokens() {
    for (String text : new String[] {"", " \n\t", "\u200b"}) {
      assertNull(pipeline.sentence(text).get(TokensAnnotation.class));
    }
  }

  @Test
  void saysWhichJarIsMissingForRicherAnnotators() {
    ClassLoader bare = ClassLoader.getPlatformClassLoader();

    IOException missing =
        assertThrows(IOException.class, () -> SentencePipeline.of("tokenize,pos", bare));

    assertTrue(missing.getMessage().contains("\"models\" on the class path"), missing.getMessage());
  }
}
