package gallery;

import workshop.practice.Todo;

/// Why something is not shown.
///
/// @param reason in words, for people; never blank
public record Failure(Step step, String reason) {

  /// What is reported of something that ended in this exception.
  public static Failure of(Step step, Throwable thrown) {
    // TODO 2: begin here; then see to it that every failure ends in a report
    throw new Todo("14, task 2: say why something is not shown");
  }
}
