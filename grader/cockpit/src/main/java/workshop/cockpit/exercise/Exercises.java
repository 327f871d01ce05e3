package workshop.cockpit.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import workshop.board.Standing;
import workshop.board.Standings;

/// The exercises of the repository, in the order of their numbers, as they are now.
///
/// @param root the repository's top folder
public record Exercises(Path root) {

  /// Every exercise that is there.
  public List<Exercise> all() {
    return new Standings(root).exercises().stream().map(name -> new Exercise(root, name)).toList();
  }

  /// Every exercise there should be: those that are there, and those that only their answers are
  /// left of.
  private List<Exercise> known() {
    Set<String> names = new TreeSet<>(new Standings(root).exercises());
    try (Stream<Path> rooms = Files.list(root.resolve("solutions"))) {
      rooms
          .map(room -> room.getFileName().toString())
          .filter(name -> name.matches("\\d\\d-.+"))
          .forEach(names::add);
    } catch (IOException none) {
      // then those that are there
    }
    return names.stream().map(name -> new Exercise(root, name)).toList();
  }

  /// The one that is meant by `2`, `02`, `02-web-scraping`, `web-scraping`, or the path of its
  /// folder; empty if none is, or several are.
  public Optional<Exercise> find(String said) {
    String word = said.replace('\\', '/').replaceAll("/+$", "").replaceAll(".*/", "");
    String padded = word.matches("\\d") ? "0" + word : word;
    List<Exercise> found =
        known().stream()
            .filter(
                each ->
                    each.number().equals(padded)
                        || each.name().equals(word)
                        || each.name().substring(3).equals(word))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// Where the participant stands with each.
  public Standings standings() {
    return new Standings(root);
  }

  /// The first that is not solved, after `before` if one is named and any is open there.
  public Optional<Exercise> firstOpen(Optional<Exercise> before) {
    List<Exercise> open =
        standings().read(Set.of()).stream()
            .filter(each -> !each.solved())
            .map(Standing::exercise)
            .map(name -> new Exercise(root, name))
            .toList();
    return before
        .flatMap(last -> open.stream().filter(e -> e.name().compareTo(last.name()) > 0).findFirst())
        .or(() -> open.stream().findFirst());
  }
}
