package workshop.engine.programs;

import java.util.List;

/// The flags that a participant's JVM runs with.
final class JvmFlags {
  static final List<String> ALL =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:Tier4InvocationThreshold=20000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=160000",
          "-XX:ActiveProcessorCount=4",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:+ShowHiddenFrames",
          "--enable-preview",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8");

  private JvmFlags() {}
}
