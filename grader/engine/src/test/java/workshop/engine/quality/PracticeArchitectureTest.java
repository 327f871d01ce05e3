package workshop.engine.quality;

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

/// The rooms of the practice world, and which other rooms each may know. It stands here because
/// only the engine's tests carry what checks it.
class PracticeArchitectureTest {
  private static final String PRACTICE = "workshop.practice";

  private static final Map<String, Set<String>> KNOWS =
      Map.ofEntries(
          Map.entry("", Set.of()),
          Map.entry("site", Set.of()),
          Map.entry("png", Set.of()),
          Map.entry("art", Set.of("png")),
          Map.entry("shop", Set.of("art", "pictures", "site")),
          Map.entry("quotes", Set.of("site")),
          Map.entry("lines", Set.of()),
          Map.entry("archive", Set.of()),
          Map.entry("bank", Set.of()),
          Map.entry("wire", Set.of()),
          Map.entry("turnstile", Set.of("wire")),
          Map.entry("work", Set.of("turnstile", "wire")),
          Map.entry("orders", Set.of("work")),
          Map.entry("fractal", Set.of("png", "work")),
          Map.entry("ledger", Set.of()),
          Map.entry("mail", Set.of()),
          Map.entry("protocol", Set.of()),
          Map.entry("pictures", Set.of("work")),
          Map.entry("learning", Set.of("turnstile", "work")),
          Map.entry("host.gate", Set.of("wire")),
          Map.entry("host.door", Set.of("wire")),
          Map.entry("host.desk", Set.of("host.door", "host.gate", "wire")),
          Map.entry("host.http", Set.of("host.door", "host.gate", "site", "wire")),
          Map.entry("host.lines", Set.of("lines", "wire")),
          Map.entry(
              "host",
              Set.of(
                  "host.desk",
                  "host.door",
                  "host.gate",
                  "host.http",
                  "host.lines",
                  "quotes",
                  "shop",
                  "site",
                  "wire")),
          Map.entry(
              "world", Set.of("lines", "pictures", "quotes", "shop", "site", "turnstile", "wire")),
          Map.entry("files", Set.of("turnstile", "wire", "world")),
          Map.entry("database", Set.of("turnstile", "wire", "world")),
          Map.entry("sales", Set.of("database", "wire", "world")),
          Map.entry("steps", Set.of("files", "turnstile", "wire", "world")));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(PRACTICE);

  static Set<String> rooms() {
    return new TreeSet<>(KNOWS.keySet());
  }

  @Test
  void every_room_has_its_place() {
    Set<String> seen =
        OURS.stream().map(PracticeArchitectureTest::room).collect(Collectors.toSet());

    assertThat(seen).isEqualTo(KNOWS.keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_knows_only_those_it_may(String room) {
    classes()
        .that(DescribedPredicate.describe("live in " + room, type -> room(type).equals(room)))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are its own, not ours, or in " + KNOWS.get(room), type -> mayKnow(room, type)))
        .check(OURS);
  }

  private static boolean mayKnow(String room, JavaClass type) {
    String name = type.getPackageName();
    boolean ours = name.startsWith("workshop.");
    return !ours
        || (name.startsWith(PRACTICE)
            && (room(type).equals(room) || KNOWS.get(room).contains(room(type))));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(PRACTICE) ? "" : name.substring(PRACTICE.length() + 1);
  }
}
