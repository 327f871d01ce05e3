package workshop.engine.quality;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
import workshop.engine.inside.ParticipantMain;

/// Arrows between the engine's rooms go one way.
class ArchitectureTest {
  private static final String ENGINE = "workshop.engine.";

  /// Which of our rooms each room may know, of the engine and of the two other modules.
  private static final Map<String, Set<String>> KNOWS =
      Map.ofEntries(
          Map.entry("facts", Set.of()),
          Map.entry("finding", Set.of("facts")),
          Map.entry("judge", Set.of("facts", "finding")),
          Map.entry("threads", Set.of("facts")),
          Map.entry("witness", Set.of("facts", "threads", "practice")),
          Map.entry("heap", Set.of()),
          Map.entry("hang", Set.of("facts", "finding", "threads", "heap", "witness", "practice")),
          Map.entry("ledger", Set.of("facts", "finding", "threads", "heap", "witness", "practice")),
          Map.entry(
              "observe",
              Set.of("facts", "judge", "threads", "witness", "hang", "ledger", "practice")),
          Map.entry(
              "junit",
              Set.of(
                  "facts", "finding", "judge", "witness", "hang", "ledger", "observe", "practice")),
          Map.entry("timeline", Set.of("facts")),
          Map.entry("recording", Set.of("facts", "threads", "witness", "timeline", "practice")),
          Map.entry(
              "cutting",
              Set.of("facts", "threads", "witness", "timeline", "recording", "practice")),
          Map.entry("pipe", Set.of("facts", "finding")),
          Map.entry(
              "inside",
              Set.of(
                  "facts",
                  "finding",
                  "threads",
                  "witness",
                  "hang",
                  "observe",
                  "junit",
                  "recording",
                  "cutting",
                  "pipe",
                  "practice")),
          Map.entry("jvm", Set.of("pipe", "inside", "board", "practice")),
          Map.entry("rehearsal", Set.of("facts", "junit", "practice")),
          Map.entry(
              "run",
              Set.of("facts", "finding", "pipe", "jvm", "rehearsal", "timeline", "practice")),
          Map.entry("comparison", Set.of("timeline", "run", "jvm", "board")),
          Map.entry("svg", Set.of("timeline")),
          Map.entry("picture", Set.of("facts", "timeline", "svg")),
          Map.entry("figure", Set.of("timeline", "svg", "picture")),
          Map.entry(
              "page", Set.of("facts", "finding", "run", "timeline", "svg", "picture", "board")),
          Map.entry(
              "grade",
              Set.of("finding", "judge", "run", "jvm", "comparison", "timeline", "page", "board")),
          Map.entry(
              "bench",
              Set.of(
                  "facts",
                  "finding",
                  "judge",
                  "run",
                  "jvm",
                  "timeline",
                  "comparison",
                  "board",
                  "practice")));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("workshop.engine");

  static Set<String> rooms() {
    return new TreeSet<>(KNOWS.keySet());
  }

  @Test
  void every_room_of_the_engine_has_its_place() {
    Set<String> seen = OURS.stream().map(ArchitectureTest::room).collect(Collectors.toSet());

    assertThat(seen).isEqualTo(KNOWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void there_is_something_to_look_at(String room) {
    assertThat(OURS.stream().filter(type -> room(type).equals(room))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_knows_only_those_before_it(String room) {
    classes()
        .that()
        .resideInAPackage(ENGINE + room)
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are its own, not ours, or in " + KNOWS.get(room), type -> mayKnow(room, type)))
        .check(OURS);
  }

  @Test
  void the_runner_knows_the_participants_jvm_by_its_main_class_only() {
    DescribedPredicate<JavaClass> main =
        DescribedPredicate.describe(
            "are the main class", type -> type.isEquivalentTo(ParticipantMain.class));

    noClasses()
        .that()
        .resideInAnyPackage(ENGINE + "run", ENGINE + "jvm")
        .should()
        .dependOnClassesThat(resideInAPackage(ENGINE + "inside").and(DescribedPredicate.not(main)))
        .orShould()
        .accessClassesThat(main)
        .check(OURS);
  }

  @ParameterizedTest
  @MethodSource("pureRooms")
  void a_pure_room_only_turns_values_into_values(String room) {
    classes()
        .that()
        .resideInAPackage(ENGINE + room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ENGINE + "facts",
            ENGINE + "finding",
            ENGINE + room,
            "java.lang",
            "java.lang.invoke",
            "java.lang.runtime",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "org.jspecify.annotations")
        .check(OURS);
    noClasses()
        .that()
        .resideInAPackage(ENGINE + room)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(System.class, Thread.class, Runtime.class, Process.class)
        .check(OURS);
  }

  static Set<String> pureRooms() {
    return Set.of("facts", "judge");
  }

  private static boolean mayKnow(String room, JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith("workshop.")) {
      return true;
    }
    String other = name.startsWith(ENGINE) ? room(type) : name.replaceAll("^workshop\\.|\\..*", "");
    return other.equals(room) || KNOWS.get(room).contains(other);
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ENGINE.length());
  }
}
