package workshop.engine.jvm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import workshop.engine.inside.ParticipantMain;

/// The command line of a participant JVM: the same flags whoever grades, and whether or not it
/// starts from a cache.
public final class JvmCommand {
  /// What would change a JVM from outside, or make it print a line of its own first.
  private static final List<String> FOREIGN =
      List.of(
          "JAVA_TOOL_OPTIONS",
          "JDK_JAVA_OPTIONS",
          "_JAVA_OPTIONS",
          "JDK_AOT_VM_OPTIONS",
          "CLASSPATH");

  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          // C2 is part of the lesson, but these JVMs live for seconds: it may wait for really hot
          // code. A quarter less CPU time for one submission (3.0 s, not 3.9 s, mean of 12).
          "-XX:Tier4InvocationThreshold=20000",
          "-XX:Tier4MinInvocationThreshold=3000",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=160000",
          // The same pools on every machine: the common pool has one worker on two cores otherwise.
          "-XX:ActiveProcessorCount=4",
          // Method references and lambdas leave no frame otherwise.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:+ShowHiddenFrames",
          "--enable-preview",
          // Whoever writes past the language's rules could write a verdict of their own.
          "--sun-misc-unsafe-memory-access=deny",
          "-XX:+DisableAttachMechanism",
          "-XX:-EnableDynamicAgentLoading",
          "-Dfile.encoding=UTF-8",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8");

  private JvmCommand() {}

  /// The flags of every participant JVM, but for its heap; a cache must have been made with them.
  public static List<String> flags() {
    return FLAGS;
  }

  /// The folder beside a participant's classes for dumps, recordings and temporary files.
  public static Path scratch(Path classes) {
    return classes.toAbsolutePath().resolveSibling("scratch");
  }

  /// Starts from no cache.
  static List<String> cold(Limits limits, Path classes) {
    return command(limits, List.of(), List.of(), classes);
  }

  /// Starts from a cache. Should the JVM not like it after all, it does without, and says nothing.
  static List<String> warm(Limits limits, Warmth warmth, Path classes) {
    return command(
        limits,
        List.of("-XX:AOTCache=" + warmth.cache(), "-XX:AOTMode=auto", "-Xlog:aot*=off,cds*=off"),
        warmth.jars(),
        classes);
  }

  /// Makes a cache when it ends.
  static List<String> making(Limits limits, Path cache, List<Path> jars) {
    List<String> command = new ArrayList<>(options(limits));
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + cache,
            "-Xlog:aot*=off,cds*=off",
            "-cp",
            ClassPath.joined(jars),
            ParticipantMain.class.getName()));
    return command;
  }

  /// A process with this command, its errors among its output, and nothing in its environment that
  /// would change a JVM.
  public static ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    FOREIGN.forEach(environment::remove);
    return builder;
  }

  /// `first`, then whatever of the runner's class path is not in there yet, then the participant's
  /// classes: they come last, so nothing of theirs can shadow anything of ours.
  private static List<String> command(
      Limits limits, List<String> more, List<Path> first, Path classes) {
    Set<Path> path = new LinkedHashSet<>(first);
    ClassPath.entries().stream()
        .filter(entry -> first.isEmpty() || !ClassPath.ours().contains(entry))
        .forEach(path::add);
    path.add(classes.toAbsolutePath());
    List<String> command = new ArrayList<>(options(limits));
    command.addAll(more);
    // What it leaves when it is ended (a recording, a temporary file) is found and emptied there.
    command.add("-Djava.io.tmpdir=" + scratch(classes));
    // Should the JVM crash, its report is no file among the participant's.
    command.add("-XX:ErrorFile=" + classes.toAbsolutePath().resolveSibling("crash-%p.log"));
    command.addAll(List.of("-cp", ClassPath.joined(path), ParticipantMain.class.getName()));
    return command;
  }

  private static List<String> options(Limits limits) {
    List<String> options = new ArrayList<>();
    options.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    options.add("-Xmx" + limits.heapMegabytes() + "m");
    options.addAll(FLAGS);
    options.add(passedOn("workshop.observe.without-proc"));
    options.add(passedOn("workshop.observe.off"));
    return options;
  }

  private static String passedOn(String property) {
    return "-D" + property + "=" + Boolean.getBoolean(property);
  }
}
