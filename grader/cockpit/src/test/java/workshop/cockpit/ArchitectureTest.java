package workshop.cockpit;

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

/// Arrows between the cockpit's rooms go one way.
class ArchitectureTest {
  private static final String COCKPIT = "workshop.cockpit";

  private static final Map<String, Set<String>> KNOWS =
      Map.of(
          "exercise", Set.of(),
          "screen", Set.of("exercise"),
          "doctor", Set.of("exercise"),
          "watch", Set.of("exercise", "screen"),
          "", Set.of("exercise", "screen", "doctor", "watch"));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(COCKPIT);

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
                "are its own, not the cockpit's, or in " + KNOWS.get(room),
                type -> mayKnow(room, type)))
        .check(OURS);
  }

  private static boolean mayKnow(String room, JavaClass type) {
    return !type.getPackageName().startsWith(COCKPIT)
        || room(type).equals(room)
        || KNOWS.get(room).contains(room(type));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(COCKPIT) ? "" : name.substring(COCKPIT.length() + 1);
  }
}
