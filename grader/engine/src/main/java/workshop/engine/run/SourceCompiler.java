package workshop.engine.run;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.Finding;
import workshop.engine.finding.Rule;
import workshop.engine.jvm.Folder;

/// Compiles a submission in this JVM. A compile error is a finding like any other.
final class SourceCompiler {
  private final String classPath;

  /// @param classPath what an exercise may use: the practice library and what it carries
  SourceCompiler(String classPath) {
    this.classPath = classPath;
  }

  /// Compiles into `classes`, which is emptied first. No annotation processor runs: one on the
  /// class path could change what is compiled.
  ///
  /// @return the errors, first one first; empty if it compiles
  List<Finding> compile(List<Path> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("this Java is a JRE; the grader needs a JDK 25");
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Folder.empty(classes);
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-cp",
              classPath,
              "-proc:none",
              "-g",
              "-nowarn",
              "--release",
              "25",
              "--enable-preview",
              "-encoding",
              "UTF-8",
              "-implicit:none");
      compiler
          .getTask(
              new StringWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(SourceCompiler::toFinding)
        .toList();
  }

  private static Finding toFinding(Diagnostic<? extends JavaFileObject> error) {
    String file =
        error.getSource() == null
            ? ""
            : Path.of(error.getSource().toUri()).getFileName().toString();
    String type = file.replace(".java", "");
    return Finding.of(
        Rule.COMPILE,
        "the compiler says: " + error.getMessage(Locale.ROOT),
        "source that compiles",
        file.isEmpty()
            ? null
            : new CodePlace(type, "", file, (int) Math.max(0, error.getLineNumber())),
        "mend this line first; nothing can be graded before it compiles");
  }
}
