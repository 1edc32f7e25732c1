package org.digitscape.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. The root package wires all others together and may know each. */
class PackageDependenciesTest {

  private static final String ROOT = "org.digitscape";

  /** Each package with those of ours that it may depend on. */
  private static final Map<String, Set<String>> MAY_DEPEND_ON =
      Map.ofEntries(
          entry("model", Set.of()),
          entry("mnist", Set.of("model")),
          entry("imaging", Set.of("model")),
          entry("density", Set.of("model")),
          entry("walk", Set.of("model")),
          entry("novelty", Set.of("model", "density")),
          entry("frozen", Set.of("model")),
          entry("link", Set.of("model")),
          entry("history", Set.of("model", "imaging", "density")),
          entry(
              "measure",
              Set.of("model", "mnist", "imaging", "frozen", "density", "novelty", "walk")),
          entry("dl4j", Set.of("model", "mnist", "frozen", "history", "measure")),
          entry(
              "serving",
              Set.of(
                  "model", "mnist", "imaging", "density", "novelty", "walk", "frozen", "history",
                  "dl4j", "measure")),
          entry("live", Set.of("model", "mnist", "imaging", "frozen", "history", "dl4j")),
          // dl4j: how much memory it holds outside of the heap.
          entry("operations", Set.of("model", "serving", "dl4j")),
          entry("chart", Set.of()),
          entry("component", Set.of("model", "chart")),
          entry(
              "page",
              Set.of(
                  "model",
                  "mnist",
                  "imaging",
                  "density",
                  "novelty",
                  "walk",
                  "frozen",
                  "history",
                  "live",
                  "link",
                  "serving",
                  "operations",
                  "chart",
                  "component")),
          entry(
              "api",
              Set.of(
                  "model",
                  "mnist",
                  "imaging",
                  "density",
                  "novelty",
                  "walk",
                  "frozen",
                  "history",
                  "live",
                  "link",
                  "serving",
                  "operations")),
          entry(
              "cli",
              Set.of(
                  "model", "mnist", "imaging", "density", "walk", "frozen", "history", "dl4j",
                  "serving", "measure", "novelty")));

  private static final String[] VAADIN = {"com.vaadin..", "elemental.."};
  private static final String[] SPRING = {"org.springframework.."};
  private static final String[] DL4J = {"org.deeplearning4j..", "org.nd4j..", "org.bytedeco.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> packages() {
    return MAY_DEPEND_ON.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void package_ofOurs_dependsOnlyOnThoseItMay(String name) {
    String[] allowed =
        Stream.concat(Stream.of(name), MAY_DEPEND_ON.getOrDefault(name, Set.of()).stream())
            .map(PackageDependenciesTest::ours)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ours(name))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void package_ofOurs_hasItsRule() {
    Set<String> found =
        CLASSES.getPackage(ROOT).getSubpackages().stream()
            .map(JavaPackage::getRelativeName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(MAY_DEPEND_ON.keySet()).containsAll(found);
  }

  @Test
  void packages_ofOurs_haveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void model_always_isPlainJava() {
    classes()
        .that()
        .resideInAPackage(ours("model"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", ours("model"))
        .check(CLASSES);
  }

  @Test
  void dl4j_always_isTheOnlyPackageThatSeesDl4j() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ours("dl4j"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DL4J)
        .check(CLASSES);
  }

  @Test
  void vaadin_always_isSeenByThePageAndItsPartsAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ROOT, ours("page"), ours("component"), ours("chart"), ours("operations"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(VAADIN)
        .check(CLASSES);
  }

  @Test
  void spring_always_isUnknownToWhatIsNoService() {
    noClasses()
        .that()
        .resideInAnyPackage(
            Stream.of(
                    "model",
                    "mnist",
                    "imaging",
                    "density",
                    "novelty",
                    "walk",
                    "frozen",
                    "history",
                    "link",
                    "dl4j",
                    "chart",
                    "component")
                .map(PackageDependenciesTest::ours)
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SPRING)
        .check(CLASSES);
  }

  @Test
  void fields_always_areSetByConstructors() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
  }

  private static String ours(String name) {
    return ROOT + "." + name + "..";
  }
}
