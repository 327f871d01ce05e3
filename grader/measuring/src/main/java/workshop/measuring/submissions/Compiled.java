package workshop.measuring.submissions;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import workshop.engine.comparison.Submitted;

/// Kept submissions as classes.
final class Compiled {
  private Compiled() {}

  /// Compiles one.
  ///
  /// @return the folder with its classes
  /// @throws IllegalStateException if it does not compile
  static Path into(Path classes, Submitted submitted) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-proc:none",
              "-nowarn",
              "--release",
              "25",
              "--enable-preview",
              "-implicit:none");
      boolean compiled =
          compiler
              .getTask(
                  said,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(submitted.sources()))
              .call();
      if (!compiled) {
        throw new IllegalStateException(submitted.folder() + " does not compile: " + said);
      }
    }
    return classes;
  }
}
