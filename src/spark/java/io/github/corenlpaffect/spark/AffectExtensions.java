package io.github.corenlpaffect.spark;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.aggregate.V2Aggregator;
import org.apache.spark.sql.internal.SQLConf;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import scala.Function1;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Brings {@code affect} and {@code affect_agg} into the SQL of a session:
 *
 * <pre>
 * spark.sql.extensions = io.github.corenlpaffect.spark.AffectExtensions
 * </pre>
 *
 * <p>Each call of a function reads the session's {@link AffectSettings} when it is analysed.
 */
public final class AffectExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    inject(
        extensions,
        AffectFunction.NAME,
        AffectFunction.class,
        "affect(text) - The affect of a text, a struct: sentiment, sentimentDistribution, valence,"
            + " emotions, confidence and, of models that have them, extra outputs.",
        AffectExtensions::affect);
    inject(
        extensions,
        AffectAggregate.NAME,
        AffectAggregate.class,
        "affect_agg(text or affect) - How many texts, and the means of their valence and emotions.",
        AffectExtensions::aggregate);
    return BoxedUnit.UNIT;
  }

  private static void inject(
      SparkSessionExtensions extensions,
      String name,
      Class<?> type,
      String usage,
      UnaryOperator<Expression> call) {
    Function1<Seq<Expression>, Expression> builder =
        arguments -> {
          if (arguments.size() != 1) {
            throw new IllegalArgumentException(
                name + " takes one argument, not " + arguments.size());
          }
          return call.apply(arguments.head());
        };
    extensions.injectFunction(
        Tuple3.apply(
            new FunctionIdentifier(name),
            new ExpressionInfo(
                type.getName(), null, name, usage, "", "", "", "", "", "", "java_udf"),
            builder));
  }

  private static Expression affect(Expression text) {
    if (!isText(text)) {
      throw new IllegalArgumentException(
          AffectFunction.NAME + " takes a text, not " + text.dataType().catalogString());
    }
    AffectSettings settings =
        AffectSettings.of(CollectionConverters.asJava(SQLConf.get().getAllConfs()));
    return named(
        AffectFunction.NAME,
        new ApplyFunctionExpression(new AffectFunction(settings), arguments(text)));
  }

  private static Expression aggregate(Expression argument) {
    Expression affect = isText(argument) ? affect(argument) : argument;
    AffectAggregate aggregate = AffectAggregate.of(affect.dataType());
    return named(AffectAggregate.NAME, new V2Aggregator<>(aggregate, arguments(affect), 0, 0));
  }

  /** The call by the name that columns without an alias get. */
  private static Expression named(String name, Expression call) {
    call.setTagValue(FunctionRegistry.FUNC_ALIAS(), name);
    return call;
  }

  /** Whether it is a string, or a null, which is one too. */
  private static boolean isText(Expression argument) {
    DataType type = argument.dataType();
    return type instanceof StringType || type instanceof NullType;
  }

  private static Seq<Expression> arguments(Expression argument) {
    return CollectionConverters.asScala(List.of(argument)).toSeq();
  }
}
