package workshop.board;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the participant has solved, and with which bytes: it outlives `mvn clean` and new versions
/// of the grader.
///
/// A text file at the top of the repository that git does not see. One line says that an exercise
/// was solved; the last one of an exercise counts. Lines are only ever added, so several graders
/// may write at once. A damaged file costs nothing: it is kept beside, and what can be read of it
/// goes on.
public final class Progress {
  /// One exercise that was solved.
  ///
  /// @param exercise the exercise's folder name
  /// @param sources what it was solved with, see [Mark#ofSources]
  /// @param when ISO 8601, for people
  /// @param model the models that were seen, in words; empty if none was asked for
  public record Solved(String exercise, String sources, String when, String model) {
    private String line() {
      return String.join(" ", exercise, sources, when, model).strip();
    }
  }

  private static final String FILE = ".progress";
  private static final String HEAD =
      "# What was solved, with which bytes (SHA-256 of the sources), and when. The grader adds"
          + " lines; the last one of an exercise counts.";
  private static final Pattern LINE =
      Pattern.compile("(\\d\\d-\\S+) ([0-9a-f]{64}) (\\d{4}-\\S+)(?: (.*))?");

  private final Map<String, Solved> solved;
  private final Optional<String> complaint;

  private Progress(Map<String, Solved> solved, Optional<String> complaint) {
    this.solved = solved;
    this.complaint = complaint;
  }

  /// What the file says. One that is damaged is kept beside as `.progress.damaged`, and written
  /// anew with what could be read of it.
  ///
  /// @param root the repository's top folder
  public static Progress read(Path root) {
    Path file = root.resolve(FILE);
    if (!Files.exists(file)) {
      return new Progress(Map.of(), Optional.empty());
    }
    try {
      Text text = Text.of(file);
      return new Progress(
          text.solved(), text.lost() == 0 ? Optional.empty() : Optional.of(mend(file, text)));
    } catch (IOException e) {
      return new Progress(Map.of(), Optional.of(FILE + " could not be read: " + e));
    }
  }

  /// @param lost how many lines nobody can read
  private record Text(Map<String, Solved> solved, int lost) {
    static Text of(Path file) throws IOException {
      Map<String, Solved> solved = new TreeMap<>();
      int lost = 0;
      // A decoder that refuses would lose the whole file for one byte.
      String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      for (String line : all.lines().toList()) {
        Matcher matcher = LINE.matcher(line.strip());
        if (matcher.matches()) {
          String model = matcher.group(4) == null ? "" : matcher.group(4);
          Solved one = new Solved(matcher.group(1), matcher.group(2), matcher.group(3), model);
          solved.put(one.exercise(), one);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          lost++;
        }
      }
      return new Text(solved, lost);
    }
  }

  private static String mend(Path file, Text text) {
    String lines = text.lost() == 1 ? " line" : " lines";
    String what = FILE + " had " + text.lost() + lines + " nobody can read";
    try {
      Path kept = free(file);
      Files.copy(file, kept);
      List<String> good = new ArrayList<>(List.of(HEAD));
      text.solved().values().forEach(each -> good.add(each.line()));
      Replacement.write(file, String.join("\n", good) + "\n");
      return what + "; it is kept as " + kept.getFileName() + ", the others count";
    } catch (IOException e) {
      return what + "; the others count";
    }
  }

  private static Path free(Path file) {
    Path damaged = file.resolveSibling(FILE + ".damaged");
    for (int i = 2; Files.exists(damaged); i++) {
      damaged = file.resolveSibling(FILE + ".damaged-" + i);
    }
    return damaged;
  }

  /// Notes that an exercise was solved, unless the file says so already. A file that cannot be
  /// written is not worth a grade: then nothing is noted.
  ///
  /// @param sources what it was solved with, see [Mark#ofSources]
  public static void solved(
      Path root, String exercise, String sources, Instant when, String model) {
    String second = when.truncatedTo(ChronoUnit.SECONDS).toString();
    Path file = root.resolve(FILE);
    try {
      boolean first = !Files.exists(file);
      Solved before = first ? null : Text.of(file).solved().get(exercise);
      if (before != null && before.sources().equals(sources) && before.model().equals(model)) {
        return;
      }
      String start = first ? HEAD + "\n" : endsALine(file) ? "" : "\n";
      Files.writeString(
          file,
          start + new Solved(exercise, sources, second, model).line() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      // the grade itself is written and shown
    }
  }

  /// Whoever wrote last may have been stopped in the middle of a line.
  private static boolean endsALine(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length == 0 || bytes[bytes.length - 1] == '\n';
  }

  /// How the exercise was solved last; empty if it never was.
  public Optional<Solved> of(String exercise) {
    return Optional.ofNullable(solved.get(exercise));
  }

  /// What is wrong with the file, in one line; empty if nothing is.
  public Optional<String> complaint() {
    return complaint;
  }
}
