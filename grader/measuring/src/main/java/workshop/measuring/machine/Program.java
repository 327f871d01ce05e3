package workshop.measuring.machine;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a JVM of its own is to run: 256 MB of heap and the serial collector, unless its options say
/// otherwise.
///
/// @param classPath all of it
/// @param options for the JVM; they come after ours, and the last one counts
public record Program(
    String classPath, List<String> options, String mainClass, List<String> arguments) {

  /// A class on this JVM's class path.
  public static Program ours(List<String> options, String mainClass, List<String> arguments) {
    return new Program(System.getProperty("java.class.path"), options, mainClass, arguments);
  }

  /// A class of which this JVM knows nothing.
  ///
  /// @param classes come first on its class path, and this JVM's follow
  public static Program of(Path classes, String mainClass, String asked) {
    String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
    return new Program(classPath, List.of(), mainClass, List.of(asked));
  }

  /// Its command line, which keeps it to these cores.
  public List<String> command(Cores cores) {
    List<String> command = new ArrayList<>(cores.pin());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(cores.option());
    command.add("-Xmx256m");
    command.add("-XX:+UseSerialGC"); // which one is the default depends on the machine
    command.add("--enable-preview");
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }
}
