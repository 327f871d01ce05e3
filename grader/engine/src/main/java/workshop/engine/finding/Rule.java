package workshop.engine.finding;

/// Which kind of rule a finding belongs to, in the order in which they matter to a participant.
public enum Rule {
  /// The source does not compile.
  COMPILE,
  /// A class or method that the task sheet names is not there.
  SIGNATURE,
  /// The participant's code ended the JVM, or crashed it.
  ENDED,
  /// The run never came to an end.
  HANG,
  /// The result is wrong.
  ANSWER,
  /// The result was reached in another model.
  MODEL,
  /// An event loop stood still.
  LOOP,
  /// Too much, or too little, in flight at once.
  LIMIT,
  /// A callback blocked the thread it ran on.
  CALLBACK,
  /// CPU time was burnt while there was nothing to do.
  SPIN,
  /// Something was left running or changed.
  LEAK,
  /// Nothing was seen that could be judged.
  NOT_GRADED,
  /// The grader itself failed.
  GRADER
}
