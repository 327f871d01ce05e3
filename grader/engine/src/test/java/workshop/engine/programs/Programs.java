package workshop.engine.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The programs, compiled into a folder of their own as a participant's code is.
///
/// @param classes that folder
/// @param tasks every verdict that their labels ask for, in the order of their names
record Programs(Path classes, List<Task> tasks) {
  /// Compiles them all.
  ///
  /// @param engine the folder of the module
  static Programs compile(Path engine) throws IOException {
    Path sources = engine.resolve("src/test/programs");
    Path classes = emptied(engine.resolve("target/programs/classes"));
    emptied(classes.resolveSibling("scratch"));
    List<Path> files = below(sources, ".java");
    compile(files, classes);
    return new Programs(classes, tasks(classes));
  }

  private static void compile(List<Path> files, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-proc:none",
              "-g",
              "-nowarn",
              "--release",
              "25",
              "--enable-preview");
      boolean compiled =
          compiler
              .getTask(
                  null,
                  manager,
                  diagnostics,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new IllegalStateException(diagnostics.getDiagnostics().toString());
      }
    }
  }

  private static List<Task> tasks(Path classes) throws IOException {
    List<Task> tasks = new ArrayList<>();
    for (Path file : below(classes, ".class")) {
      tasks.addAll(Labels.of(file));
    }
    if (tasks.isEmpty()) {
      throw new IllegalStateException("no programs");
    }
    return tasks;
  }

  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private static List<Path> below(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
