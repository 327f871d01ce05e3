package workshop.practice.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// A program that was started from its source files, as `java Main.java` does (JEP 458): its
/// classes are in the memory of that JVM only, where no child can find them. So they are compiled
/// once more, into a folder that is gone when this JVM ends.
final class SourceLaunch {
  private static final Map<Path, Path> COMPILED = new ConcurrentHashMap<>();

  private SourceLaunch() {}

  /// The folder with the compiled classes; empty if this class came from a folder or a jar anyway.
  ///
  /// @throws IllegalStateException if there is no compiler, or it finds fault
  static Optional<Path> classes(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".java")) {
      return Optional.empty();
    }
    try {
      URI file = source.getLocation().toURI();
      return Optional.of(
          COMPILED.computeIfAbsent(root(Path.of(file), type), SourceLaunch::compile));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The folder that the package's folders are in; of the package itself if it has no name.
  private static Path root(Path file, Class<?> type) {
    Path root = file.toAbsolutePath().getParent();
    long depth = type.getName().chars().filter(c -> c == '.').count();
    for (long i = 0; i < depth; i++) {
      root = root.getParent();
    }
    return root;
  }

  private static Path compile(Path root) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("this Java has no compiler: use a JDK");
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> below = Files.walk(root)) {
      List<Path> sources = below.filter(path -> path.toString().endsWith(".java")).toList();
      Path folder = Files.createTempDirectory("workshop-classes");
      List<String> options = new ArrayList<>(List.of("-d", folder.toString(), "-proc:none"));
      options.addAll(List.of("-nowarn", "-cp", System.getProperty("java.class.path")));
      options.addAll(List.of("--enable-preview", "--release", "" + Runtime.version().feature()));
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call()) {
        throw new IllegalStateException("the sources in " + root + " do not compile");
      }
      forget(folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What is to be deleted last is named first.
  private static void forget(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted().forEach(path -> path.toFile().deleteOnExit());
    }
  }
}
