package workshop.engine.quality;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The one format of our sources: google-java-format's, unused imports removed.
final class Format {
  private static final Formatter FORMATTER = new Formatter();

  private Format() {}

  static boolean isFormatted(String source) {
    return formatted(source).equals(source);
  }

  static void repair(Path file) {
    try {
      Files.writeString(file, formatted(Sources.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String formatted(String source) {
    String unix = source.replace("\r\n", "\n"); // git may check out either
    try {
      String formatted = FORMATTER.formatSourceAndFixImports(unix);
      return source.equals(unix) ? formatted : formatted.replace("\n", "\r\n");
    } catch (FormatterException e) {
      throw new IllegalArgumentException("not Java: " + e.getMessage(), e);
    }
  }
}
