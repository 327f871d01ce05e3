package workshop.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Maven says when a build has failed, and whether the board makes it superfluous.
///
/// Read by its words, as no other way leads from Maven's log to us. Words it does not know are
/// shown: the worst that a new Maven can cause is more text.
///
/// @param failures which goal failed in which project, in Maven's order
/// @param known whether every one of Maven's lines was understood
/// @param others lines among Maven's that are not its own; never dropped
record Closing(List<Failure> failures, boolean known, List<String> others) {

  /// One project that failed.
  ///
  /// @param goal for example `org.apache.maven.plugins:maven-surefire-plugin:3.6.1:test`
  /// @param project the module's artifactId, which is an exercise's folder name
  record Failure(String goal, String project, String reason) {
    /// Surefire gives no reason at all if tests ended with an exception other than a failed
    /// assertion.
    boolean isFailedTests() {
      return goal.matches(".*:maven-surefire-plugin:[^:]*:test")
          && (reason.isEmpty() || reason.startsWith("There are test failures"));
    }

    boolean isCockpitsEnd() {
      return project.equals("cockpit")
          && goal.matches(".*:exec-maven-plugin:[^:]*:exec")
          && reason.contains("Process exited with an error");
    }
  }

  /// Whether all they say is that the cockpit ended with another exit code than 0; why, it has told
  /// by itself.
  boolean saysThatTheCockpitEnded() {
    return known && !failures.isEmpty() && failures.stream().allMatch(Failure::isCockpitsEnd);
  }

  /// How the first line that is held back starts, without colour.
  static final String START = "[ERROR] Failed to execute goal";

  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m?|\u001b$");
  private static final Pattern FAILED =
      Pattern.compile("Failed to execute goal (\\S+) \\(.*\\) on project (\\S+):(.*)");
  private static final List<String> SMALL_PRINT =
      List.of(
          "-> [Help ",
          "See ",
          "Please refer to ",
          "To see the full stack trace",
          "Re-run Maven using",
          "For more information about",
          "[Help ",
          "After correcting the problems",
          "mvn <args> -rf ");

  /// @param held the lines from the first that [starts][#START] the block to the last; may be empty
  static Closing of(List<String> held) {
    List<Failure> failures = new ArrayList<>();
    List<String> others = new ArrayList<>();
    boolean known = true;
    for (String line : held) {
      String bare = withoutColour(line);
      if (!bare.startsWith("[ERROR]")) {
        others.add(line);
        continue;
      }
      String words = bare.substring("[ERROR]".length()).strip();
      Matcher failed = FAILED.matcher(words);
      if (failed.matches()) {
        failures.add(new Failure(failed.group(1), failed.group(2), failed.group(3).strip()));
      } else {
        known &= words.isEmpty() || SMALL_PRINT.stream().anyMatch(words::startsWith);
      }
    }
    return new Closing(List.copyOf(failures), known, List.copyOf(others));
  }

  /// Whether Maven's lines may be dropped: all they say is that exercises failed whose reason the
  /// board tells.
  ///
  /// @param told whether the board tells why this project failed
  boolean saysNoMoreThanTheBoard(Predicate<String> told) {
    return known
        && !failures.isEmpty()
        && failures.stream().allMatch(each -> each.isFailedTests() && told.test(each.project()));
  }

  static String withoutColour(String line) {
    return COLOUR.matcher(line).replaceAll("");
  }
}
