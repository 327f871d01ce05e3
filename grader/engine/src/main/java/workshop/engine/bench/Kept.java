package workshop.engine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import workshop.engine.run.Submission;

/// One kept submission of one exercise.
///
/// @param room the exercise's folder below `solutions`
/// @param kind what it is for
/// @param name its folder's name; for the answer and the starter their kind
/// @param expect what is expected of it
/// @param sources what is compiled: the answer's files, those of the submission in their place
record Kept(Path room, Kind kind, String name, Expect expect, List<Path> sources) {
  /// What a submission is kept for.
  enum Kind {
    STARTER,
    ANSWER,
    RIGHT,
    WRONG
  }

  String exercise() {
    return room.getFileName().toString();
  }

  /// `02-web-scraping wrong/jsoup-loop`.
  String title() {
    String label =
        kind == Kind.RIGHT || kind == Kind.WRONG
            ? kind.name().toLowerCase(Locale.ROOT) + "/" + name
            : name;
    return exercise() + " " + label;
  }

  Submission submission(Path work) {
    return new Submission(exercise(), home(), sources, work.resolve(exercise()).resolve(name));
  }

  /// The exercise's package: the folder that the answer's sources lie in.
  private String home() {
    return folders(room.resolve("src/main/java")).getFirst().getFileName().toString();
  }

  /// Every kept submission of every room, in order.
  ///
  /// @param root the repository
  static List<Kept> in(Path root) {
    List<Kept> all = new ArrayList<>();
    for (Path room : rooms(root)) {
      List<Path> answer = Submission.sourcesIn(room.resolve("src/main/java"));
      Path starter = root.resolve("exercises").resolve(room.getFileName()).resolve("src/main/java");
      all.add(
          new Kept(room, Kind.STARTER, "starter", Expect.nothing(), Submission.sourcesIn(starter)));
      all.add(new Kept(room, Kind.ANSWER, "answer", Expect.nothing(), answer));
      for (Path folder : folders(room.resolve("right"))) {
        all.add(submitted(room, Kind.RIGHT, folder, answer));
      }
      for (Path folder : folders(room.resolve("wrong"))) {
        all.add(submitted(room, Kind.WRONG, folder, answer));
      }
    }
    return all;
  }

  /// The rooms: folders named `NN-…` below `solutions`.
  static List<Path> rooms(Path root) {
    return folders(root.resolve("solutions")).stream()
        .filter(folder -> folder.getFileName().toString().matches("\\d\\d-.*"))
        .toList();
  }

  private static Kept submitted(Path room, Kind kind, Path folder, List<Path> answer) {
    return new Kept(
        room,
        kind,
        folder.getFileName().toString(),
        Expect.read(folder),
        Submission.overlay(answer, Submission.sourcesIn(folder)));
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(parent)) {
      return inside.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
