package io.github.corenlpaffect.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import io.github.corenlpaffect.model.SmallModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The serializer on what CoreNLP's own annotators leave. */
class AffectAnnotationSerializerIT {
  @TempDir private Path directory;

  @Test
  void aDocumentOfTheRealPipelineComesBackWhole() throws Exception {
    Path file = directory.resolve("small.model");
    SmallModel.withSeed(1).write(file);
    StanfordCoreNLP pipeline =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", "tokenize,pos,lemma,affect",
                "customAnnotatorClass.affect", AffectAnnotator.class.getName(),
                "affect.model", file.toString()));
    Annotation document = pipeline.process("I loved it \uD83D\uDE00!\nThey weren't that happy.");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AffectAnnotationSerializer serializer = new AffectAnnotationSerializer();
    serializer.write(document, bytes);
    Annotation read = serializer.read(new ByteArrayInputStream(bytes.toByteArray())).first();
    assertEquals(2, Documents.sentences(read).size());
    assertEquals(Descriptions.of(document), Descriptions.of(read));
  }
}
