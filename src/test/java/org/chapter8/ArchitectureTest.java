package org.chapter8;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data flows one way; each package may know only those that it is made of. */
@AnalyzeClasses(packages = "org.chapter8", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesDependInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("cli")
          .definedBy("org.chapter8.cli..")
          .layer("serve")
          .definedBy("org.chapter8.serve..")
          .layer("publish")
          .definedBy("org.chapter8.publish..")
          .layer("check")
          .definedBy("org.chapter8.check..")
          .layer("rdf")
          .definedBy("org.chapter8.rdf..")
          .layer("source")
          .definedBy("org.chapter8.source..")
          .layer("extract")
          .definedBy("org.chapter8.extract..")
          .layer("link")
          .definedBy("org.chapter8.link..")
          .layer("echo")
          .definedBy("org.chapter8.echo..")
          .layer("model")
          .definedBy("org.chapter8.model..")
          .layer("text")
          .definedBy("org.chapter8.text..")
          .whereLayer("cli")
          .mayOnlyAccessLayers(
              "serve", "publish", "check", "rdf", "source", "extract", "link", "echo", "model",
              "text")
          .whereLayer("serve")
          .mayOnlyAccessLayers("publish", "rdf", "model", "text")
          .whereLayer("publish")
          .mayOnlyAccessLayers("rdf", "echo", "model", "text")
          .whereLayer("check")
          .mayOnlyAccessLayers("rdf", "model", "text")
          .whereLayer("rdf")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("source")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("extract")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("link")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("echo")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("model")
          .mayOnlyAccessLayers("text")
          .whereLayer("text")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule readingKnowsNothingOfRdf =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.chapter8.text..",
              "org.chapter8.model..",
              "org.chapter8.source..",
              "org.chapter8.extract..",
              "org.chapter8.link..",
              "org.chapter8.echo..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.jena..", "com.apicatalog..", "org.apache.lucene..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyRdfKnowsJacksonOfTheRecords =
      noClasses()
          .that()
          .resideInAnyPackage("org.chapter8.model..", "org.chapter8.text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule reconcilingKnowsNothingOfThePages =
      noClasses()
          .that()
          .resideInAPackage("org.chapter8.serve.reconcile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.chapter8.serve", "org.chapter8.publish..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule fragmentsAndFeedKnowNothingOfHttpAndPages =
      noClasses()
          .that()
          .resideInAnyPackage("org.chapter8.serve.fragments..", "org.chapter8.serve.feed..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..",
              "org.eclipse.jetty..",
              "org.chapter8.serve",
              "org.chapter8.serve.page..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("org.chapter8.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
}
