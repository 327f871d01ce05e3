package workshop.engine.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workshop.engine.run.Submission;

/// A kept submission that something is compared with.
///
/// @param name for the reader
/// @param folder below the exercise's: `wrong/sequential`, or `answer`
/// @param sources the answer's files, those of the submission in their place
public record Submitted(String name, String folder, List<Path> sources) {
  private static final String SOURCES = "src/main/java";

  public Submitted {
    sources = List.copyOf(sources);
  }

  /// Those that a file beside an exercise's notes names, in its order.
  ///
  /// @param room the exercise's folder below `solutions`
  /// @param file each of its lines is of the form `name: folder`
  /// @throws IllegalArgumentException if a line is not
  public static List<Submitted> in(Path room, String file) throws IOException {
    List<Submitted> all = new ArrayList<>();
    for (String line : Files.readAllLines(room.resolve(file))) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException(room + "/" + file + ": what is \"" + line + "\"?");
      }
      all.add(of(room, line.substring(0, colon), line.substring(colon + 2).strip()));
    }
    return all;
  }

  /// One of an exercise's kept submissions.
  ///
  /// @param room the exercise's folder below `solutions`
  /// @throws IllegalArgumentException if there are no sources in `folder`
  public static Submitted of(Path room, String name, String folder) {
    List<Path> own = Submission.sourcesIn(room.resolve(folder));
    if (own.isEmpty() && !folder.equals("answer")) {
      throw new IllegalArgumentException(room + ", " + name + ": no sources in " + folder);
    }
    List<Path> answer = Submission.sourcesIn(room.resolve(SOURCES));
    return new Submitted(name, folder, Submission.overlay(answer, own));
  }

  /// The exercise's package: the folder that the answer's sources lie in.
  public static String home(Path room) throws IOException {
    try (Stream<Path> folders = Files.list(room.resolve(SOURCES))) {
      return folders.findFirst().orElseThrow().getFileName().toString();
    }
  }

  /// Its folder's name as a file's.
  public String fileName() {
    return folder.replace('/', '-');
  }
}
