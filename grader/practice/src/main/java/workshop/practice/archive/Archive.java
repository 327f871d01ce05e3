package workshop.practice.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A folder of letters on disk, and how often each word occurs in them.
///
/// A letter is a file in UTF-8; a word is what stands between white space. The same seed gives the
/// same letters. A letter's name is its path below the folder, with slashes. Closing it deletes the
/// folder. One thread at a time.
///
/// ```java
/// try (Archive archive = Archive.write(Files.createTempDirectory("archive"), 7, 2_000)) {
///   System.out.println(archive.words().size() + " different words");
/// }
/// ```
public final class Archive implements AutoCloseable {
  private static final int FOLDERS = 40;
  private static final int EVERY_SO_MANY_IS_EMPTY = 50;
  private static final int FEWEST_WORDS = 10;
  private static final int MOST_WORDS = 120;
  private static final int ROWS = 5_000;

  private final Path folder;
  private final Random random;
  private final Vocabulary vocabulary;
  private final Map<String, Map<String, Integer>> letters = new TreeMap<>();
  private final Set<Path> folders = new HashSet<>();
  private final Map<String, Long> table = new HashMap<>();

  private Archive(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
    this.vocabulary = new Vocabulary(random);
  }

  /// Writes so many letters into folders below `folder`, one in fifty of them empty.
  ///
  /// @param folder exists, and is empty
  public static Archive write(Path folder, long seed, int letters) throws IOException {
    Archive archive = new Archive(folder, seed);
    for (int i = 0; i < letters; i++) {
      archive.add(name(i), i % EVERY_SO_MANY_IS_EMPTY == 9 ? 0 : archive.anyLength());
    }
    return archive;
  }

  /// The nth letter's name; 0 is the first.
  private static String name(int nth) {
    int year = 1850 + nth % FOLDERS;
    return "%d/%s/letter-%04d.txt".formatted(year, nth % 3 == 0 ? "in" : "out", nth);
  }

  private int anyLength() {
    return FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS);
  }

  /// Writes one more letter of so many words; 0 makes an empty file.
  public void add(String name, int words) throws IOException {
    Letter letter = words == 0 ? Letter.empty() : Letter.written(vocabulary, random, words);
    Files.writeString(made(name), letter.text());
    letters.put(name, counted(letter.words()));
  }

  /// Writes one more file of at least so many bytes: a wide table, most of it blank.
  public void addTable(String name, long bytes) throws IOException {
    Letter rows = Letter.table(vocabulary, random, ROWS);
    byte[] block = rows.text().getBytes(StandardCharsets.UTF_8);
    long blocks = Math.ceilDiv(bytes, block.length);
    try (OutputStream out = Files.newOutputStream(made(name))) {
      for (long i = 0; i < blocks; i++) {
        out.write(block);
      }
    }
    counted(rows.words()).forEach((word, n) -> table.merge(word, n * blocks, Long::sum));
  }

  /// Makes a letter end in the middle of a character: it is no UTF-8 any more.
  public void cut(String name) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file) + "ü";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
  }

  /// Adds a word to a letter in the encoding of older days: it is no UTF-8 any more.
  public void spoil(String name) throws IOException {
    Path file = folder.resolve(name);
    byte[] end = " für immer\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(file, end, StandardOpenOption.APPEND);
  }

  private Path made(String name) throws IOException {
    Path file = folder.resolve(name);
    if (folders.add(file.getParent())) {
      Files.createDirectories(file.getParent());
    }
    return file;
  }

  /// Where they are.
  public Path folder() {
    return folder;
  }

  /// The names of all letters, sorted; tables are not among them.
  public List<String> letters() {
    return new ArrayList<>(letters.keySet());
  }

  /// How often each word occurs in the letters and tables.
  public Map<String, Long> words() {
    return wordsWithout(List.of());
  }

  /// How often each word occurs when these letters are left out.
  public Map<String, Long> wordsWithout(List<String> names) {
    Map<String, Long> words = new HashMap<>(table);
    letters.forEach(
        (name, counts) -> {
          if (!names.contains(name)) {
            counts.forEach((word, n) -> words.merge(word, (long) n, Long::sum));
          }
        });
    return words;
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  /// Deletes a folder and whatever is in it; links are deleted, not followed.
  public static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> below = Files.walk(folder)) {
      all = below.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }

  private static Map<String, Integer> counted(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return Map.copyOf(counts);
  }
}
