package workshop.cockpit;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import workshop.board.Grade;
import workshop.board.State;

/// What `check --json` prints. Fields are added, never renamed.
///
/// @param version of this form
/// @param solved how many of these are solved
record Report(int version, int solved, List<Row> exercises) {
  /// One exercise.
  ///
  /// @param state one of [State], by name
  /// @param solved how many of its tasks are solved
  /// @param model the models that were seen, in words; empty if none was asked for
  /// @param finding the lines of the finding that matters most
  /// @param moreFindings how many others there are
  record Row(
      String exercise,
      String state,
      int solved,
      int tasks,
      String model,
      List<String> finding,
      int moreFindings) {}

  static String of(List<Grade> grades) {
    List<Row> rows =
        grades.stream()
            .map(
                grade ->
                    new Row(
                        grade.exercise(),
                        grade.state().name(),
                        grade.solved(),
                        grade.tasks(),
                        grade.model(),
                        grade.headline(),
                        grade.more()))
            .toList();
    int solved = (int) grades.stream().filter(grade -> grade.state() == State.SOLVED).count();
    return JsonMapper.builder()
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(new Report(1, solved, rows));
  }
}
