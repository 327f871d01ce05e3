package workshop.engine.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Our own classes, wherever they are: a cache can be made for jars only, and in Maven's reactor
/// they lie in folders.
///
/// @param places folders and jars
record OwnClasses(List<Path> places) {
  private static final String CLASS = ".class";

  /// Takes one class file.
  interface Taker {
    /// @param name its path, with slashes
    void take(String name, byte[] bytes) throws IOException;
  }

  /// Every class, in an order that depends on nothing but their names.
  void each(Taker taker) throws IOException {
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        each(place, taker);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
          each(jar.getPath("/"), taker);
        }
      }
    }
  }

  void writeJar(Path file) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.setLevel(0); // read more often than written
      each(
          (name, bytes) -> {
            jar.putNextEntry(new JarEntry(name));
            jar.write(bytes);
          });
    }
  }

  private static void each(Path root, Taker taker) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(root)) {
      files = all.filter(file -> file.toString().endsWith(CLASS)).toList();
    }
    for (Path file : files.stream().sorted().toList()) {
      try (InputStream in = Files.newInputStream(file)) {
        taker.take(root.relativize(file).toString().replace('\\', '/'), in.readAllBytes());
      }
    }
  }
}
