package io.github.corenlpaffect.target;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
record EntityMention(int begin, int end, String type) { static List<EntityMention> of(CoreMap s) { return List.of(); } }
