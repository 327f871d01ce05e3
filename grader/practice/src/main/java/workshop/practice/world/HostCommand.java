package workshop.practice.world;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How the host's process is started: this JVM's Java, a small heap, a quick start, no shell.
final class HostCommand {
  /// Not a class literal: whoever opens a world need not load the server.
  private static final String MAIN = "workshop.practice.host.HostProcess";

  /// What would change a JVM from outside, or make it print a line of its own first.
  private static final List<String> FOREIGN =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

  private HostCommand() {}

  static ProcessBuilder builder() {
    ProcessBuilder builder =
        new ProcessBuilder(
            java(),
            "-Xms16m",
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true",
            "-Dio.netty.noUnsafe=true",
            "-cp",
            classPath(),
            MAIN);
    Map<String, String> environment = builder.environment();
    FOREIGN.forEach(environment::remove);
    return builder.redirectErrorStream(true);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static String classPath() {
    for (String key :
        List.of("workshop.practice.classpath", "java.class.path", "surefire.test.class.path")) {
      String value = System.getProperty(key, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    throw new IllegalStateException(
        "no class path for the practice host: set -Dworkshop.practice.classpath, separated by "
            + File.pathSeparator);
  }
}
