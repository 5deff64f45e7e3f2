package io.dibao.ingest;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between the packages. An article falls through the stages in one direction; a stage
 * may use what the stages before it hand on, and nothing else:
 *
 * <pre>
 * decode ▸ clean ▸ outline ▸ date, reference, classify ▸ event ▸ http
 *                              taxonomy ┘┘
 * </pre>
 */
@AnalyzeClasses(packages = "io.dibao.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class FlowTest {

  @ArchTest
  static final ArchRule dataFlowsOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("decode")
          .definedBy("..ingest.decode..")
          .layer("clean")
          .definedBy("..ingest.clean..")
          .layer("outline")
          .definedBy("..ingest.outline..")
          .layer("taxonomy")
          .definedBy("..ingest.taxonomy..")
          .layer("date")
          .definedBy("..ingest.date..")
          .layer("reference")
          .definedBy("..ingest.reference..")
          .layer("classify")
          .definedBy("..ingest.classify..")
          .layer("event")
          .definedBy("..ingest.event..")
          .layer("http")
          .definedBy("..ingest.http..")
          .layer("wiring")
          .definedBy("io.dibao.ingest")
          .whereLayer("http")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("event")
          .mayOnlyBeAccessedByLayers("http", "wiring")
          .whereLayer("classify")
          .mayOnlyBeAccessedByLayers("event")
          .whereLayer("reference")
          .mayOnlyBeAccessedByLayers("event")
          .whereLayer("date")
          .mayOnlyBeAccessedByLayers("event")
          .whereLayer("taxonomy")
          .mayOnlyBeAccessedByLayers("reference", "classify", "http", "wiring")
          .whereLayer("outline")
          .mayOnlyBeAccessedByLayers("date", "reference", "classify", "event", "http", "wiring")
          .whereLayer("clean")
          .mayOnlyBeAccessedByLayers(
              "outline", "taxonomy", "date", "reference", "classify", "event", "wiring")
          .whereLayer("decode")
          .mayOnlyBeAccessedByLayers("clean", "event", "http", "wiring")
          .because("an article falls through the stages in one direction, see package-info");

  @ArchTest
  static final ArchRule noStageReachesBack =
      slices()
          .matching("io.dibao.ingest.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a stage that reaches back cannot be understood alone");
}
