package workshop.cockpit.exercise;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import workshop.board.Mark;
import workshop.engine.jvm.ClassPath;
import workshop.engine.jvm.Folder;
import workshop.engine.run.Submission;
import workshop.engine.run.Undisturbed;

/// The compiled hidden tests that the watch and the commands grade with, made when they are first
/// needed.
///
/// Maven compiles them for `mvn test`, but is not asked here. The answers, which they are compiled
/// against, lie in a folder that is on no class path. Used by one thread.
public final class HiddenTests {
  private final Path root;
  private final Path target;

  /// @param root the repository's top folder
  public HiddenTests(Path root) {
    this.root = root;
    this.target = root.resolve("grader/cockpit/target");
  }

  /// The folder that has to be on the class path; it must be there before a JVM starts with it.
  public Path folder() throws IOException {
    return Files.createDirectories(target.resolve("hidden-tests"));
  }

  /// Compiles the hidden tests of an exercise, unless they are and nothing has changed since.
  ///
  /// @return whether there was anything to do
  /// @throws InterruptedException if this thread is interrupted; the next call goes on
  /// @throws IllegalStateException if they do not compile, which is not the participant's fault
  public boolean ready(Exercise exercise) throws IOException, InterruptedException {
    Path answer = exercise.room().resolve("src/main/java");
    Path tests = exercise.room().resolve("src/test/java");
    String key =
        Mark.ofFolders(root, List.of(answer, tests))
            + Mark.ofGrader(root)
            + System.getProperty("java.version");
    Path sealed = target.resolve("hidden-tests-made").resolve(exercise.name());
    Path home = folder().resolve(exercise.grading().submission().home());
    if (Files.exists(sealed) && Files.readString(sealed).equals(key) && Files.isDirectory(home)) {
      return false;
    }
    Files.deleteIfExists(sealed);
    Path answers = target.resolve("answers").resolve(exercise.name());
    Folder.empty(answers);
    Folder.empty(home);
    String all = answers + File.pathSeparator + ClassPath.joined(ClassPath.entries());
    Path tested = folder();
    Undisturbed.call(
        () -> {
          compile(Submission.sourcesIn(answer), answers, ClassPath.forExercises());
          compile(Submission.sourcesIn(tests), tested, all);
          return tested;
        });
    Files.createDirectories(sealed.getParent());
    Files.writeString(sealed, key);
    return true;
  }

  private static void compile(List<Path> sources, Path into, String classPath) {
    if (sources.isEmpty()) {
      throw new IllegalStateException("there is no source for " + into);
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = new ArrayList<>(List.of("-d", into.toString(), "-cp", classPath));
      options.addAll(List.of("-proc:none", "-g", "-nowarn", "-implicit:none"));
      options.addAll(List.of("--release", "25", "-encoding", "UTF-8"));
      boolean well =
          javac
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!well) {
        throw new IllegalStateException("the hidden tests do not compile: " + said);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
