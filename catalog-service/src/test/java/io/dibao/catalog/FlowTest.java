package io.dibao.catalog;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between the packages. Events come in by consume and go to the store; answers come from
 * the store and the index and go out by http and page; the two sides never meet. An operator's
 * rebuild reads the log again by consume, and then has the index made anew:
 *
 * <pre>
 * rebuild                   webhook
 *    ▾                         ▾
 * consume ▸ store ◂ search ◂ http ◂ page
 *    ▾        ▴             ▾    ▾
 * deadletter  └─ changes ◂──┘   out
 * </pre>
 *
 * out only knows formats; http gives it rows. changes follows what the store writes, http sends it
 * on. webhook understands queries and writes articles as http does, asks the index, and goes out to
 * subscribers by itself.
 */
@AnalyzeClasses(packages = "io.dibao.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class FlowTest {

  @ArchTest
  static final ArchRule eventsComeInOnOneSideAndAnswersGoOutOnTheOther =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("consume")
          .definedBy("..catalog.consume..")
          .layer("deadletter")
          .definedBy("..catalog.deadletter..")
          .layer("store")
          .definedBy("..catalog.store..")
          .layer("search")
          .definedBy("..catalog.search..")
          .layer("out")
          .definedBy("..catalog.out..")
          .layer("http")
          .definedBy("..catalog.http..")
          .layer("changes")
          .definedBy("..catalog.changes..")
          .layer("webhook")
          .definedBy("..catalog.webhook..")
          .layer("page")
          .definedBy("..catalog.page..")
          .whereLayer("page")
          .mayNotBeAccessedByAnyLayer()
          .layer("rebuild")
          .definedBy("..catalog.rebuild..")
          .whereLayer("rebuild")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("consume")
          .mayOnlyBeAccessedByLayers("rebuild")
          .whereLayer("deadletter")
          .mayOnlyBeAccessedByLayers("consume")
          .whereLayer("out")
          .mayOnlyBeAccessedByLayers("http")
          .whereLayer("changes")
          .mayOnlyBeAccessedByLayers("http")
          .whereLayer("webhook")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("http")
          .mayOnlyBeAccessedByLayers("page", "webhook")
          .whereLayer("search")
          .mayOnlyBeAccessedByLayers("http", "page", "rebuild", "webhook")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("consume", "search", "changes", "http", "page", "webhook")
          .because("events fall into the store, and answers are drawn from it");

  @ArchTest
  static final ArchRule noStageReachesBack =
      slices()
          .matching("io.dibao.catalog.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a stage that reaches back cannot be understood alone");
}
