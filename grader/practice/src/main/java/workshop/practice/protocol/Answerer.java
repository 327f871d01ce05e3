package workshop.practice.protocol;

/// What a worker does with a question.
@FunctionalInterface
public interface Answerer {
  /// Answers one question; the next one comes when this has returned.
  ///
  /// @throws Exception whatever went wrong; the parent is told its class and message, and the
  ///   worker goes on
  Message answer(Message question) throws Exception;
}
