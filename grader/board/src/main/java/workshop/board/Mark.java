package workshop.board;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The fingerprint of everything a grade was made from: as long as it stays the same, the grade
/// counts.
///
/// It covers the participant's sources, the hidden tests and the grader itself, byte by byte.
/// Hidden files and files that end in `~` do not count: editors leave them behind.
public final class Mark {
  private Mark() {}

  /// The mark of one exercise as its files are now.
  ///
  /// @param root the repository's top folder
  /// @param exercise the exercise's folder name, for example `02-web-scraping`
  /// @return a SHA-256 in hexadecimal; a folder that is not there counts as empty
  /// @throws UncheckedIOException if a file cannot be read
  public static String of(Path root, String exercise) {
    return of(root, exercise, ofGrader(root));
  }

  /// The same, for those who need the marks of many exercises: the grader's part is read once.
  static String of(Path root, String exercise, String grader) {
    Path hiddenTests = root.resolve("solutions").resolve(exercise).resolve("src/test");
    String both = grader + digestOf(root, List.of(sources(root, exercise), hiddenTests));
    return HexFormat.of().formatHex(sha256().digest(both.getBytes(StandardCharsets.US_ASCII)));
  }

  /// The fingerprint of the participant's sources alone.
  ///
  /// @throws UncheckedIOException if a file cannot be read
  public static String ofSources(Path root, String exercise) {
    return digestOf(root, List.of(sources(root, exercise)));
  }

  /// The fingerprint of every file below these folders, by its name from `root` on.
  ///
  /// @throws UncheckedIOException if a file cannot be read
  public static String ofFolders(Path root, List<Path> folders) {
    return digestOf(root, folders);
  }

  /// The fingerprint of what is made of a kept submission and the exercise's hidden tests, by the
  /// grader and the Java that this is.
  ///
  /// @param sources the submission's files, below `root`
  /// @throws UncheckedIOException if a file cannot be read
  public static String ofKept(Path root, String exercise, List<Path> sources) {
    List<Path> places = new ArrayList<>(sources);
    places.add(root.resolve("solutions").resolve(exercise).resolve("src/test"));
    String all = Runtime.version() + ofGrader(root) + digestOf(root, places);
    return HexFormat.of().formatHex(sha256().digest(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static Path sources(Path root, String exercise) {
    return root.resolve("exercises").resolve(exercise).resolve("src");
  }

  /// The fingerprint of the grader alone.
  ///
  /// @throws UncheckedIOException if a file cannot be read
  public static String ofGrader(Path root) {
    Path grader = root.resolve("grader");
    try (Stream<Path> inside = Files.isDirectory(grader) ? Files.list(grader) : Stream.of()) {
      List<Path> modules = inside.filter(Files::isDirectory).toList();
      Stream<Path> poms = modules.stream().map(module -> module.resolve("pom.xml"));
      Stream<Path> sources = modules.stream().map(module -> module.resolve("src/main"));
      return digestOf(
          root,
          Stream.of(Stream.of(grader.resolve("pom.xml")), poms, sources)
              .flatMap(all -> all)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digestOf(Path root, List<Path> places) {
    Map<String, Path> files = new TreeMap<>();
    for (Path place : places) {
      for (Path file : filesIn(place)) {
        files.put(root.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    MessageDigest digest = sha256();
    files.forEach(
        (name, file) -> {
          byte[] content = contentOf(file);
          // The length keeps the end of one file and the start of the next apart.
          digest.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> filesIn(Path place) {
    try (Stream<Path> all = Files.exists(place) ? Files.walk(place) : Stream.of()) {
      return all.filter(Files::isRegularFile).filter(Mark::counts).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether a file below a folder of sources counts: editors leave others behind.
  public static boolean counts(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && !name.endsWith("~");
  }

  private static byte[] contentOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
