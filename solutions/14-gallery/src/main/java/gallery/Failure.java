package gallery;

/// Why something is not shown.
///
/// @param reason in words, for people; never blank
public record Failure(Step step, String reason) {

  /// What is reported of something that ended in this exception.
  public static Failure of(Step step, Throwable thrown) {
    String message = thrown.getMessage();
    return new Failure(
        step, message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message);
  }
}
