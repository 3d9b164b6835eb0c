package io.github.corenlpaffect.annotation.rating;

import com.google.common.xml.XmlEscapers;
import io.github.corenlpaffect.annotation.AnnotatorForms;
import io.github.corenlpaffect.annotation.Items.Item;
import io.github.corenlpaffect.annotation.PageTemplate;
import java.io.IOException;
import java.util.List;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/** How ratings and categories are asked for: one text at a time. */
record RatingForms(RatingQuestion question) implements AnnotatorForms<Item> {
  private static final PageTemplate TEMPLATE =
      PageTemplate.of(
          List.of("rating/answers.css"), List.of("rating/answers.js", "rating/page.js"));

  @Override
  public String page(String annotator, List<Item> items) throws IOException {
    return TEMPLATE.fill(question.words() + " (" + annotator + ")", data(annotator, items));
  }

  @Override
  public List<String> header() {
    return AnswerColumns.header(question.kind());
  }

  @Override
  public List<String> row(String annotator, Item item) {
    return AnswerColumns.row(annotator, item);
  }

  @Override
  public String configuration() {
    String column = question.kind().column();
    StringBuilder xml =
        new StringBuilder("<View>\n  <Text name=\"text\" value=\"$Text\"/>\n  <Header value=\"")
            .append(escaped(question.words()))
            .append("\"/>\n");
    if (question.kind() instanceof Amounts scale) {
      xml.append("  <Number name=\"").append(column).append("\" toName=\"text\" min=\"");
      xml.append(scale.answer(scale.low())).append("\" max=\"").append(scale.answer(scale.high()));
      return xml.append("\" required=\"true\"/>\n</View>\n").toString();
    }
    xml.append("  <Choices name=\"").append(column);
    xml.append("\" toName=\"text\" choice=\"single-radio\" required=\"true\">\n");
    for (String answer : question.answers()) {
      xml.append("    <Choice value=\"").append(escaped(answer)).append("\"/>\n");
    }
    return xml.append("  </Choices>\n</View>\n").toString();
  }

  @Override
  public JsonArray tasks(String annotator, List<Item> items) {
    JsonArrayBuilder tasks = Json.createArrayBuilder();
    for (Item item : items) {
      JsonObjectBuilder data =
          Json.createObjectBuilder()
              .add(AnswerColumns.ANNOTATOR, annotator)
              .add(AnswerColumns.ID, item.id())
              .add(AnswerColumns.TEXT, item.text());
      tasks.add(Json.createObjectBuilder().add("data", data));
    }
    return tasks.build();
  }

  private JsonObject data(String annotator, List<Item> items) {
    JsonArrayBuilder asked = Json.createArrayBuilder();
    for (int i = 0; i < items.size(); i++) {
      asked.add(
          Json.createObjectBuilder()
              .add("number", i + 1)
              .add("id", items.get(i).id())
              .add("text", items.get(i).text()));
    }
    JsonObjectBuilder data =
        Json.createObjectBuilder()
            .add("set", PageTemplate.key(items.stream().map(Item::text).toList()))
            .add("annotator", annotator)
            .add("question", question.words())
            .add("column", question.kind().column())
            .add("answers", Json.createArrayBuilder(question.answers()))
            .add("questions", asked);
    if (question.kind() instanceof Amounts scale) {
      data.add("low", scale.low()).add("high", scale.high());
    }
    return data.build();
  }

  private static String escaped(String text) {
    return XmlEscapers.xmlAttributeEscaper().escape(text);
  }
}
