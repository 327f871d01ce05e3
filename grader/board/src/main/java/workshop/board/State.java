package workshop.board;

/// How far one exercise got when it was graded, and the words the board has for it.
public enum State {
  /// Nothing was started yet.
  TODO,
  /// Some tasks are solved, nothing is wrong, the rest is to do.
  STARTED,
  /// A hidden test failed.
  WRONG,
  /// The results are right, but were reached with another model than the task practises.
  OTHER_MODEL,
  /// Every task is solved.
  SOLVED,
  /// The compiler refused the participant's sources.
  DOES_NOT_COMPILE,
  /// Nothing was measured, or the grader itself failed.
  NOT_JUDGED;

  /// Whether `mvn test` ends with a non-zero exit code because of it.
  public boolean fails() {
    return switch (this) {
      case WRONG, OTHER_MODEL, DOES_NOT_COMPILE, NOT_JUDGED -> true;
      case TODO, STARTED, SOLVED -> false;
    };
  }

  /// The row's text, for example `wrong: 0 of 2 tasks`; with one task there is nothing to count.
  String words(int solved, int tasks) {
    String count = solved + " of " + tasks + " tasks";
    return switch (this) {
      case TODO -> "to do";
      case STARTED -> count;
      case WRONG -> tasks > 1 ? "wrong: " + count : "wrong";
      case OTHER_MODEL -> "right answer, other model";
      case SOLVED -> "solved";
      case DOES_NOT_COMPILE -> "does not compile";
      case NOT_JUDGED -> "could not be judged";
    };
  }
}
