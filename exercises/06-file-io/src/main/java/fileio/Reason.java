package fileio;

import java.io.IOException;
import workshop.practice.Todo;

/// Why a file could not be read.
public enum Reason {
  /// What is in it is no UTF-8.
  MALFORMED,
  /// It was there when its folder was listed, and is not any more.
  GONE,
  /// It may not be read.
  DENIED,
  /// Reading failed for any other reason.
  BROKEN;

  /// The reason behind an exception that opening or reading a file has thrown.
  static Reason of(IOException failure) {
    // TODO 2: look into java.nio.file and java.nio.charset for the exceptions that say more
    throw new Todo("06, task 2: say why a file cannot be read");
  }
}
