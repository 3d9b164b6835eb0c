package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.corenlpaffect.annotation.PageTemplate;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/** The page on which one annotator answers questions. */
record QuestionPage(Wording wording, String annotator, List<Question> questions) {
  private static final PageTemplate TEMPLATE =
      PageTemplate.of(
          List.of("bestworst/items.css"), List.of("bestworst/answers.js", "bestworst/page.js"));

  String html() throws IOException {
    return TEMPLATE.fill(wording.question() + " (" + annotator + ")", data());
  }

  private JsonObject data() {
    ImmutableList<String> texts =
        questions.stream()
            .flatMap(question -> question.items().stream())
            .collect(ImmutableSet.toImmutableSet())
            .asList();
    JsonArrayBuilder asked = Json.createArrayBuilder();
    Map<String, Integer> numbers = new HashMap<>();
    texts.forEach(text -> numbers.put(text, numbers.size()));
    for (Question question : questions) {
      JsonArrayBuilder items = Json.createArrayBuilder();
      question.items().forEach(item -> items.add(numbers.get(item)));
      asked.add(Json.createObjectBuilder().add("number", question.number()).add("items", items));
    }
    return Json.createObjectBuilder()
        .add("set", PageTemplate.key(texts))
        .add("annotator", annotator)
        .add("question", wording.question())
        .add("most", wording.most())
        .add("least", wording.least())
        .add("texts", Json.createArrayBuilder(texts))
        .add("questions", asked)
        .build();
  }
}
