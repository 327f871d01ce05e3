package workshop.cockpit;

import workshop.board.State;

/// The exit codes of every command.
final class Exit {
  static final int WELL = 0;

  /// Something of the participant's is wrong.
  static final int WRONG = 1;

  /// The command was not understood; picocli's own code for that.
  static final int USAGE = 2;

  /// The grader could not do it.
  static final int FAILED = 3;

  /// How the codes are listed in every `--help`.
  static final String LIST_0 = "0:done; for check: nothing that was begun is wrong";

  static final String LIST_1 =
      "1:not well: an exercise is wrong, there is nothing to run, or you said no";
  static final String LIST_2 = "2:the command was not understood; nothing was done";
  static final String LIST_3 = "3:it could not be done, and it is not your code's fault";

  private Exit() {}

  static int of(State state) {
    return state == State.NOT_JUDGED ? FAILED : state.fails() ? WRONG : WELL;
  }
}
