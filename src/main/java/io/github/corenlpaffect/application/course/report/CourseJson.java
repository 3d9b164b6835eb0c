package io.github.corenlpaffect.application.course.report;

import io.github.corenlpaffect.application.course.Arc;
import io.github.corenlpaffect.application.course.CourseSentence;
import io.github.corenlpaffect.application.course.NearestShape;
import io.github.corenlpaffect.application.course.Peak;
import io.github.corenlpaffect.application.course.TurningPoint;
import io.github.corenlpaffect.pipeline.AffectJson;
import java.util.Locale;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;
import javax.json.spi.JsonProvider;

/** The numbers of a report, with at most four decimals. */
final class CourseJson {
  private static final JsonProvider JSON = JsonProvider.provider();

  private CourseJson() {}

  static JsonObject of(CourseReport report) {
    JsonArrayBuilder texts = JSON.createArrayBuilder();
    report.texts().forEach(text -> texts.add(of(text)));
    JsonArrayBuilder leftOut = JSON.createArrayBuilder();
    report
        .leftOut()
        .forEach(
            text ->
                leftOut.add(
                    JSON.createObjectBuilder()
                        .add("name", text.name())
                        .add("reason", text.reason())));
    return JSON.createObjectBuilder()
        .add("model", report.model())
        .add("window", report.window())
        .add("texts", texts)
        .add("leftOut", leftOut)
        .build();
  }

  private static JsonObjectBuilder of(TextCourse text) {
    JsonObjectBuilder arcs = JSON.createObjectBuilder();
    text.arcs().forEach(arc -> arcs.add(arc.dimension().label(), values(arc)));
    JsonArrayBuilder turns = JSON.createArrayBuilder();
    text.turns().forEach(turn -> turns.add(of(turn)));
    JsonArrayBuilder peaks = JSON.createArrayBuilder();
    text.peaks().forEach(peak -> peaks.add(of(peak)));
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("name", text.name())
            .add("sentences", text.sentences())
            .add("affect", AffectJson.of(text.affect()));
    text.shape().ifPresent(near -> json.add("shape", of(near)));
    return json.add("arcs", arcs).add("turningPoints", turns).add("peaks", peaks);
  }

  private static JsonArrayBuilder values(Arc arc) {
    JsonArrayBuilder values = JSON.createArrayBuilder();
    arc.values().forEach(value -> values.add(AffectJson.rounded(value)));
    return values;
  }

  private static JsonObjectBuilder of(NearestShape near) {
    return JSON.createObjectBuilder()
        .add("name", near.shape().story())
        .add("course", near.shape().label())
        .add("explained", AffectJson.rounded(near.explained()));
  }

  private static JsonObjectBuilder of(TurningPoint turn) {
    return JSON.createObjectBuilder()
        .add("kind", turn.kind().name().toLowerCase(Locale.ROOT))
        .add("place", AffectJson.rounded(turn.place()))
        .add("value", AffectJson.rounded(turn.value()))
        .add("prominence", AffectJson.rounded(turn.prominence()))
        .add("sentence", of(turn.sentence()));
  }

  private static JsonObjectBuilder of(Peak peak) {
    return JSON.createObjectBuilder()
        .add("dimension", peak.dimension().label())
        .add("value", AffectJson.rounded(peak.value()))
        .add("sentence", of(peak.sentence()));
  }

  private static JsonObjectBuilder of(CourseSentence sentence) {
    return JSON.createObjectBuilder()
        .add("index", sentence.index())
        .add("begin", sentence.begin())
        .add("end", sentence.end())
        .add("place", AffectJson.rounded(sentence.place()))
        .add("text", sentence.text());
  }
}
