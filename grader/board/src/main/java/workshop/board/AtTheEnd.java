package workshop.board;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What Maven starts (exec:java) before any exercise is graded, so that the board can be the last
/// thing on screen.
public final class AtTheEnd {
  private static final String REGISTERED = "workshop.board.registered";

  private AtTheEnd() {}

  /// Registers the board for the end of this JVM, once.
  ///
  /// If Maven was started in the grader's folder (that is the cockpit, which shows the board by
  /// itself), only Maven's own last words are looked after. Does nothing in the Maven daemon, whose
  /// JVM does not end with the run.
  ///
  /// @param arguments the repository's top folder, the folder Maven runs in, and optionally
  ///   `errors=true` (-e or -X: nothing is held back) and `interactive=false` (--batch-mode: no
  ///   colour)
  /// @throws IOException if one of the folders does not exist
  /// @throws ReflectiveOperationException if our own classes cannot be loaded again
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    Path grader = Path.of(arguments[0]).toRealPath().resolve("grader");
    boolean cockpit = Path.of(arguments[1]).toRealPath().startsWith(grader);
    boolean daemon =
        System.getProperties().stringPropertyNames().stream()
            .anyMatch(name -> name.startsWith("mvnd."));
    if (cockpit) {
      // exec:exec would read what is typed, and keep it from the cockpit, which has the terminal.
      System.setIn(InputStream.nullInputStream());
    }
    if (daemon || System.getProperty(REGISTERED) != null) {
      return;
    }
    System.setProperty(REGISTERED, "yes");
    Method register = loadedForGood().getDeclaredMethod("register", List.class);
    register.setAccessible(true);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("board=" + !cockpit);
    register.invoke(null, all);
  }

  /// exec:java closes its class loader when we return, so everything is loaded here once more, and
  /// now: a later build may replace the class files while Maven still runs.
  private static Class<?> loadedForGood() throws IOException, ReflectiveOperationException {
    URL ours = AtTheEnd.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader loader = new URLClassLoader(new URL[] {ours}, ClassLoader.getPlatformClassLoader());
    for (String name : classesIn(ours)) {
      Class.forName(name, true, loader);
    }
    return Class.forName(LastWords.class.getName(), true, loader);
  }

  private static List<String> classesIn(URL ours) throws IOException {
    try {
      Path room = Path.of(ours.toURI()).resolve("workshop/board");
      try (Stream<Path> files = Files.list(room)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
            .map(name -> "workshop.board." + name.substring(0, name.length() - ".class".length()))
            .toList();
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
