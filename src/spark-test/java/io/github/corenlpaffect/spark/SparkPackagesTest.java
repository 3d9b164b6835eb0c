package io.github.corenlpaffect.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What an executor needs: nothing but two jars, the plugin's and CoreNLP's. */
@AnalyzeClasses(packages = "io.github.corenlpaffect", importOptions = DoNotIncludeTests.class)
class SparkPackagesTest {
  private static final String SPARK = "io.github.corenlpaffect.spark..";

  @ArchTest
  static final ArchRule sparkUsesValuesAndPipeline =
      classes()
          .that()
          .resideInAPackage(SPARK)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              SPARK,
              "io.github.corenlpaffect",
              "io.github.corenlpaffect.pipeline",
              "java..",
              "scala..",
              "org.apache.spark..");

  @ArchTest
  static final ArchRule nothingUsesSpark =
      classes()
          .that()
          .resideInAPackage(SPARK)
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAPackage(SPARK);
}
