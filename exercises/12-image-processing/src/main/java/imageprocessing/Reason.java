package imageprocessing;

import java.io.IOException;
import workshop.practice.Todo;

/// Why there is no thumbnail of a picture.
public enum Reason {
  /// The codec says that it cannot read it.
  UNREADABLE,
  /// The worker ended at it.
  CRASHED,
  /// The watchdog said that it takes too long.
  TOO_LONG;

  /// The reason behind what asking a worker has thrown.
  ///
  /// @param tooLong whether the watchdog had barked by then
  static Reason of(IOException failure, boolean tooLong) {
    // TODO 3: workshop.practice.protocol says what asking throws, and when
    throw new Todo("12, task 3: say why there is no thumbnail");
  }
}
