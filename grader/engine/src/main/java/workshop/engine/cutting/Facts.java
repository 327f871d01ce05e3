package workshop.engine.cutting;

import java.util.List;
import java.util.Map;
import workshop.engine.recording.Stretch;

/// What the flight recorder has seen, by this JVM's clock.
///
/// @param actors by thread id
/// @param stretches in the order of their beginning
/// @param births of child processes
record Facts(Map<Long, Actor> actors, List<Stretch> stretches, List<Birth> births) {
  /// A child process that was started.
  ///
  /// @param command with its arguments, blanks between them
  record Birth(long pid, String command, long nanos) {}
}
