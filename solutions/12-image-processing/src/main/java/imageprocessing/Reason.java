package imageprocessing;

import java.io.IOException;
import workshop.practice.protocol.WorkerFailed;

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
    if (failure instanceof WorkerFailed) {
      return UNREADABLE;
    }
    return tooLong ? TOO_LONG : CRASHED;
  }
}
