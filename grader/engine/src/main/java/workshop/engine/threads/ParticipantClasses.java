package workshop.engine.threads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of the classes that the participant wrote: by folder, not by package, because the
/// hidden tests live in the same package.
public final class ParticipantClasses {
  private final Set<String> names;

  private ParticipantClasses(Set<String> names) {
    this.names = names;
  }

  /// Exactly these, by binary name.
  static ParticipantClasses of(String... names) {
    return new ParticipantClasses(Set.of(names));
  }

  /// @param folder the folder that the exercise was compiled into
  public static ParticipantClasses in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ParticipantClasses(
          files
              .filter(file -> file.toString().endsWith(".class"))
              .map(file -> name(folder.relativize(file)))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean contains(String type) {
    return names.contains(type);
  }

  private static String name(Path file) {
    String path = file.toString().replace('\\', '.').replace('/', '.');
    return path.substring(0, path.length() - ".class".length());
  }
}
