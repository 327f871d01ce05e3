package fileio;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

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
    return switch (failure) {
      case CharacterCodingException malformed -> MALFORMED;
      case NoSuchFileException gone -> GONE;
      case AccessDeniedException denied -> DENIED;
      default -> BROKEN;
    };
  }
}
