package io.github.corenlpaffect.annotation.bestworst;

import com.google.common.xml.XmlEscapers;
import java.util.List;
import javax.json.Json;
import javax.json.JsonArray;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;

/** Questions as Label Studio imports them. */
final class LabelStudioTasks {
  private LabelStudioTasks() {}

  /** The labelling configuration: the four texts, and two questions by their numbers. */
  static String configuration(Wording wording) {
    StringBuilder xml = new StringBuilder("<View>\n");
    for (int place = 1; place <= TupleDesign.SIZE; place++) {
      String item = AnswerColumns.item(place);
      xml.append("  <Header value=\"").append(place).append("\"/>\n");
      xml.append("  <Text name=\"text").append(place).append("\" value=\"$");
      xml.append(item).append("\"/>\n");
    }
    choices(xml, AnswerColumns.BEST, "Which expresses " + wording.most() + "?");
    choices(xml, AnswerColumns.WORST, "Which expresses " + wording.least() + "?");
    return xml.append("</View>\n").toString();
  }

  /** The tasks of an annotator. */
  static JsonArray tasks(String annotator, List<Question> questions) {
    JsonArrayBuilder tasks = Json.createArrayBuilder();
    for (Question question : questions) {
      JsonObjectBuilder data =
          Json.createObjectBuilder()
              .add(AnswerColumns.ANNOTATOR, annotator)
              .add(AnswerColumns.TUPLE, String.valueOf(question.number()));
      for (int place = 1; place <= question.items().size(); place++) {
        data.add(AnswerColumns.item(place), question.items().get(place - 1));
      }
      tasks.add(Json.createObjectBuilder().add("data", data));
    }
    return tasks.build();
  }

  private static void choices(StringBuilder xml, String name, String question) {
    String asked = XmlEscapers.xmlAttributeEscaper().escape(question);
    xml.append("  <Header value=\"").append(asked).append("\"/>\n");
    xml.append("  <Choices name=\"").append(name);
    xml.append(
        "\" toName=\"text1\" choice=\"single-radio\" showInline=\"true\" required=\"true\">\n");
    for (int place = 1; place <= TupleDesign.SIZE; place++) {
      xml.append("    <Choice value=\"").append(place);
      xml.append("\" alias=\"").append(AnswerColumns.item(place)).append("\"/>\n");
    }
    xml.append("  </Choices>\n");
  }
}
