package workshop.engine.measure;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import workshop.engine.run.Submission;

/// A kept submission that takes part.
///
/// @param name for the table
/// @param folder below the exercise's: `wrong/sequential`, or `answer`
/// @param sources the answer's files, those of the submission in their place
record Submitted(String name, String folder, List<Path> sources) {
  /// The file beside an exercise's notes that names them, the one to compare with first.
  static final String FILE = "models";

  private static final String SOURCES = "src/main/java";

  /// @throws IllegalArgumentException if a line is not of the form `name: folder`
  static List<Submitted> in(Path room) throws IOException {
    List<Path> answer = Submission.sourcesIn(room.resolve(SOURCES));
    List<Submitted> all = new ArrayList<>();
    for (String line : Files.readAllLines(room.resolve(FILE))) {
      int colon = line.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException(room + "/" + FILE + ": what is \"" + line + "\"?");
      }
      String folder = line.substring(colon + 2).strip();
      List<Path> own = Submission.sourcesIn(room.resolve(folder));
      if (own.isEmpty() && !folder.equals("answer")) {
        throw new IllegalArgumentException(room + "/" + FILE + ": no sources in " + folder);
      }
      all.add(new Submitted(line.substring(0, colon), folder, Submission.overlay(answer, own)));
    }
    return all;
  }

  /// The exercise's package: the folder that the answer's sources lie in.
  static String home(Path room) throws IOException {
    try (Stream<Path> folders = Files.list(room.resolve(SOURCES))) {
      return folders.findFirst().orElseThrow().getFileName().toString();
    }
  }

  /// Compiles it.
  ///
  /// @return the folder with its classes
  /// @throws IllegalStateException if it does not compile
  Path compile(Path classes) throws IOException {
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
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new IllegalStateException(folder + " does not compile: " + said);
      }
    }
    return classes;
  }
}
