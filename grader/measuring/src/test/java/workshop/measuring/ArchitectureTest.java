package workshop.measuring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Arrows between what measures go one way, and to few rooms of the engine.
class ArchitectureTest {
  private static final String MEASURING = "workshop.measuring.";

  private static final Map<String, Set<String>> KNOWS =
      Map.of(
          "machine", Set.of("engine.jvm"),
          "submissions", Set.of("machine", "engine.comparison"),
          "pictures",
              Set.of(
                  "engine.comparison",
                  "engine.figure",
                  "engine.jvm",
                  "engine.run",
                  "engine.timeline"),
          "chart", Set.of("engine.svg"),
          "probe", Set.of(),
          "costs", Set.of("machine", "probe", "engine.jvm"),
          "tasks", Set.of("practice.pictures", "practice.shop", "practice.site"),
          "models", Set.of("tasks"),
          "tables", Set.of("chart", "costs", "machine", "models", "probe", "tasks"));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("workshop.measuring");

  static Set<String> rooms() {
    return new TreeSet<>(KNOWS.keySet());
  }

  @Test
  void every_room_has_its_place() {
    assertThat(OURS.stream().map(ArchitectureTest::room).collect(Collectors.toSet()))
        .isEqualTo(KNOWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_knows_only_those_before_it(String room) {
    classes()
        .that(DescribedPredicate.describe("live in " + room, type -> room(type).equals(room)))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are its own, not ours, or in " + KNOWS.get(room), type -> mayKnow(room, type)))
        .check(OURS);
  }

  private static boolean mayKnow(String room, JavaClass type) {
    return !type.getPackageName().startsWith("workshop.")
        || room(type).equals(room)
        || KNOWS.get(room).contains(room(type));
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replace(MEASURING, "").replaceFirst("^workshop\\.", "");
  }
}
