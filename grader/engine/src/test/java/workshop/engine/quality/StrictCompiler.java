package workshop.engine.quality;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// javac with every warning on, and Error Prone, in this JVM.
final class StrictCompiler {
  private static final List<String> ERROR_PRONE =
      List.of(
          "-Xplugin:ErrorProne",
          // A chain that ends in whenComplete, a write on a Netty channel: nobody needs that
          // future.
          "-Xep:FutureReturnValueIgnored:OFF",
          // A changed default, our own stream put in place: identity is what is asked.
          "-Xep:ReferenceEquality:OFF",
          // A record whose one component is explained has said what there is to say.
          "-Xep:MissingSummary:OFF");

  private StrictCompiler() {}

  /// Everything the compiler finds fault with, as `file:line: words`; empty if nothing.
  ///
  /// @param classes where class files are written, and are found from an earlier call
  static List<String> faults(List<Path> sources, int release, Path classes) {
    String path = System.getProperty("java.class.path") + File.pathSeparator + classes;
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--release", Integer.toString(release)));
    options.addAll(List.of("-d", classes.toString()));
    options.addAll(List.of("-cp", path, "-processorpath", path));
    options.addAll(List.of("-Xlint:all", "-proc:none", "-Xmaxwarns", "1000"));
    options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    options.add(String.join(" ", ERROR_PRONE));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8)) {
      javac
          .getTask(null, files, told, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told.getDiagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .map(StrictCompiler::words)
        .toList();
  }

  private static String words(Diagnostic<? extends JavaFileObject> fault) {
    String message = fault.getMessage(Locale.ROOT).strip();
    JavaFileObject source = fault.getSource();
    return source == null
        ? message
        : "%s:%d: %s"
            .formatted(Sources.name(Path.of(source.toUri())), fault.getLineNumber(), message);
  }
}
