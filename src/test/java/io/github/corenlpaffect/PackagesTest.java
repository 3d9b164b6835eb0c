package io.github.corenlpaffect;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which package may use which. */
@AnalyzeClasses(packages = PackagesTest.ROOT, importOptions = DoNotIncludeTests.class)
class PackagesTest {
  static final String ROOT = "io.github.corenlpaffect";

  private static final String FEATURE = ROOT + ".feature..";
  private static final String MODEL = ROOT + ".model..";
  private static final String LINEAR = ROOT + ".model.linear..";
  private static final String ARCHITECTURE = ROOT + ".model.architecture..";
  private static final String TARGET = ROOT + ".target..";
  private static final String PIPELINE = ROOT + ".pipeline..";
  private static final String TEXT = ROOT + ".text..";
  private static final String CORPUS = ROOT + ".corpus..";
  private static final String METRIC = ROOT + ".metric..";
  private static final String REPORT = ROOT + ".report..";
  private static final String TRAIN = ROOT + ".train..";
  private static final String APPLICATION = ROOT + ".application..";
  private static final String EXPERIMENT = ROOT + ".experiment..";
  private static final String ANNOTATION = ROOT + ".annotation..";
  private static final String[] RUN_TIME = {ROOT, FEATURE, MODEL, TARGET, PIPELINE};

  @ArchTest static final ArchRule valuesUseNoOtherPackage = uses(ROOT, ROOT);
  @ArchTest static final ArchRule featureUsesValues = uses(FEATURE, ROOT, FEATURE);
  @ArchTest static final ArchRule linearAlgebraStandsAlone = uses(LINEAR, LINEAR);

  @ArchTest
  static final ArchRule architecturesUseLinearAlgebra = uses(ARCHITECTURE, LINEAR, ARCHITECTURE);

  @ArchTest static final ArchRule modelUsesFeature = uses(MODEL, ROOT, FEATURE, MODEL);

  @ArchTest
  static final ArchRule targetUsesModelAndFeature = uses(TARGET, ROOT, FEATURE, MODEL, TARGET);

  @ArchTest static final ArchRule pipelineUsesRunTime = uses(PIPELINE, RUN_TIME);
  @ArchTest static final ArchRule metricStandsAlone = uses(METRIC, METRIC);
  @ArchTest static final ArchRule reportUsesModel = uses(REPORT, MODEL, REPORT);
  @ArchTest static final ArchRule textStandsAlone = uses(TEXT, TEXT);

  @ArchTest
  static final ArchRule corpusUsesRunTime =
      uses(CORPUS, ROOT, FEATURE, MODEL, PIPELINE, METRIC, CORPUS);

  @ArchTest
  static final ArchRule trainUsesCorpusMetricAndRunTime =
      uses(TRAIN, ROOT, FEATURE, MODEL, PIPELINE, CORPUS, METRIC, TRAIN);

  @ArchTest
  static final ArchRule experimentUsesTrainAndWhatItUses =
      uses(
          EXPERIMENT,
          ROOT,
          FEATURE,
          MODEL,
          PIPELINE,
          CORPUS,
          METRIC,
          TRAIN,
          REPORT,
          ANNOTATION,
          EXPERIMENT);

  @ArchTest
  static final ArchRule applicationUsesTextTrainReportAndWhatTheyUse =
      uses(
          APPLICATION,
          ROOT,
          FEATURE,
          MODEL,
          PIPELINE,
          TEXT,
          CORPUS,
          METRIC,
          TRAIN,
          REPORT,
          APPLICATION);

  @ArchTest
  static final ArchRule annotationUsesTrainAndWhatItUses =
      uses(ANNOTATION, ROOT, FEATURE, MODEL, PIPELINE, TEXT, CORPUS, METRIC, TRAIN, ANNOTATION);

  @ArchTest
  static final ArchRule nothingUsesTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".cli..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule runTimeNeedsNothingBesideCoreNlp =
      classes()
          .that()
          .resideInAnyPackage(RUN_TIME)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ROOT,
              FEATURE,
              MODEL,
              TARGET,
              PIPELINE,
              "java..",
              "edu.stanford.nlp..",
              "com.google.protobuf..",
              "com.sun.net.httpserver..",
              "javax.net.ssl..",
              "javax.json..",
              "nu.xom..",
              "org.ejml..",
              "org.slf4j..");

  private static ArchRule uses(String users, String... used) {
    return classes()
        .that()
        .resideInAPackage(users)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(used).or(not(resideInAnyPackage(ROOT + ".."))))
        .allowEmptyShould(true);
  }
}
