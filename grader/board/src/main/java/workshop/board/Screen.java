package workshop.board;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;

/// What Maven's standard output is connected to.
public final class Screen {
  private Screen() {}

  /// Colour is for terminals whose owner wants it. Windows is left out: Maven has switched the
  /// console's escape codes off again when the board is printed.
  ///
  /// @param terminal whether a person looks at standard output
  public static Ink ink(boolean terminal, Map<String, String> environment, String system) {
    boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    boolean unable = "dumb".equals(environment.get("TERM"));
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    return terminal && !unwanted && !unable && !windows ? Ink.COLOURED : Ink.PLAIN;
  }

  /// Until JDK 21 there is a console only on a terminal; since JDK 22 there is always one, and it
  /// must be asked.
  ///
  /// @return whether standard input and output are a terminal
  @SuppressWarnings("SystemConsoleNull")
  public static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /// The charset that a stream prints in; JDK 17 knows it, but only later ones tell.
  static Charset charsetOf(PrintStream stream) {
    try {
      return (Charset) PrintStream.class.getMethod("charset").invoke(stream);
    } catch (ReflectiveOperationException e) {
      String name = System.getProperty("sun.stdout.encoding", Charset.defaultCharset().name());
      return Charset.forName(name);
    }
  }
}
