package workshop.cockpit.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import workshop.board.Board;
import workshop.board.Grade;
import workshop.board.Ink;
import workshop.board.Paragraph;
import workshop.cockpit.exercise.Exercise;
import workshop.cockpit.exercise.Sheet;

/// The words of the watch and the commands. Same facts, same text; nothing is printed here.
///
/// @param ink how to colour them
/// @param inWatch whether commands are lines that are typed into the watch
public record Telling(Ink ink, boolean inWatch) {
  /// Columns that stay free at the end of a line with a time.
  private static final int TIME = 8;

  /// How a command is typed here.
  ///
  /// @param command for example `hint 02`
  public String typed(String command) {
    String quoted = command.contains(" ") ? "\"" + command + "\"" : command;
    return inWatch ? command : "mvn -f grader -Ddo=" + quoted;
  }

  /// One exercise and its state in a line, with the time that it took.
  public String head(Exercise exercise, Grade grade, Duration took) {
    String words = grade.words();
    String time = String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    int used = exercise.title().length() + 4 + words.length();
    String gap = " ".repeat(Math.max(2, Board.COLUMNS - used - Math.max(TIME, time.length())));
    return ink.strong(exercise.title())
        + "    "
        + ink.of(grade.state(), words)
        + gap
        + ink.faint(" ".repeat(Math.max(0, TIME - time.length())) + time);
  }

  /// What to do after this grade.
  public List<String> next(Exercise exercise, Grade grade) {
    String sheet = exercise.fromTop(Sheet.of(exercise));
    String hint = typed("hint " + exercise.number());
    return Paragraph.wrapped(
        "Next      ",
        switch (grade.state()) {
          case TODO -> "read " + sheet + " and begin with task 1";
          case STARTED -> "task " + exercise.openTask() + " of " + sheet + "; a hint: " + hint;
          case WRONG -> "mend that and save; a hint: " + hint;
          case OTHER_MODEL -> "keep it, it is right; the task practises another model: " + sheet;
          case DOES_NOT_COMPILE -> "mend that line and save";
          case NOT_JUDGED -> "grade it again; if that stays: " + typed("doctor");
          case SOLVED ->
              "compare with ours: "
                  + typed("solution " + exercise.number())
                  + "; go on: "
                  + typed("next");
        });
  }

  /// A hint.
  ///
  /// @param which its place among those of its task, 1 for the first
  /// @param all how many there are
  public List<String> hint(Exercise exercise, Sheet.Hint hint, int which, int all) {
    List<String> lines = new ArrayList<>();
    lines.add(
        ink.strong(exercise.title())
            + ", task "
            + hint.task()
            + ", hint "
            + which
            + " of "
            + all
            + ": "
            + hint.title());
    for (String paragraph : hint.paragraphs()) {
      lines.addAll(Paragraph.wrapped("  ", paragraph));
    }
    return lines;
  }

  /// Where the answer is, and how to compare with it.
  public List<String> solution(Exercise exercise) {
    Path ours = exercise.room().resolve("src/main");
    return List.of(
        ink.strong(exercise.title()) + ", our answer",
        "  why       " + exercise.fromTop(exercise.room().resolve("NOTES.md")),
        "  the code  " + exercise.fromTop(ours.resolve("java")),
        "  compare   diff -r " + exercise.fromTop(exercise.sources().resolve("main")) + " \\",
        "                    " + exercise.fromTop(ours),
        "  others    " + exercise.fromTop(exercise.room().resolve("right")) + " (right as well)");
  }

  /// An exercise whose sources are gone, or all of it.
  public List<String> gone(Exercise exercise) {
    boolean sourcesOnly = Files.exists(exercise.folder().resolve("pom.xml"));
    Path gone = sourcesOnly ? exercise.sources() : exercise.folder();
    String back =
        sourcesOnly
            ? "mvn -f grader -Ddo=\"reset " + exercise.number() + "\""
            : "git checkout -- " + exercise.fromTop(gone);
    return List.of(
        exercise.title() + ": there is no source in " + exercise.fromTop(gone),
        "Next      bring it back: " + back);
  }

  /// Where the picture of the last run is; nothing if there was nothing to run.
  ///
  /// @param missing why there is none all the same
  public static List<String> picture(Exercise exercise, Optional<String> missing) {
    Path page = exercise.grading().page();
    return missing
        .map(why -> Paragraph.wrapped("Picture   ", "none: " + why))
        .orElseGet(
            () -> Files.exists(page) ? List.of("Picture   " + exercise.fromTop(page)) : List.of());
  }

  /// Nobody knows which exercise is meant.
  public static String unknown(String said) {
    return "there is no exercise \"" + said + "\"; list shows all of them";
  }

  /// How a browser is told of a file.
  public static String address(Path file) {
    return file.toUri().toString().replaceFirst("^file:/+", "file:///");
  }
}
