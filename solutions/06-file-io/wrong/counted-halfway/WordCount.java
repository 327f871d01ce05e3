package fileio;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.files.Mishap;
import workshop.practice.world.PracticeHost;

/// Counts a line as soon as it is read, whatever comes behind it.
public final class WordCount {
  public WordReport count(Path folder) throws IOException, InterruptedException {
    Map<String, Long> words = new ConcurrentHashMap<>();
    Map<Path, Reason> unreadable = new ConcurrentHashMap<>();
    List<Path> files = files(folder);
    try (ExecutorService readers = Executors.newFixedThreadPool(64)) {
      for (Path file : files) {
        readers.execute(
            () -> {
              try (BufferedReader in = Files.newBufferedReader(file)) {
                for (String line; (line = in.readLine()) != null; ) {
                  count(line, words);
                }
              } catch (IOException e) {
                unreadable.put(file, Reason.of(e));
              }
            });
      }
    }
    return new WordReport(words, unreadable);
  }

  private static void count(String line, Map<String, Long> words) {
    for (String word : line.split("\\s+")) {
      if (!word.isEmpty()) {
        words.merge(word, 1L, Long::sum);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found =
        Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
      return found.toList();
    }
  }

  /// Counts an archive of 2,000 letters: run this to try it by hand.
  public static void main(String[] args) throws Exception {
    boolean trouble = false; // task 2: true
    try (Archive archive = Archive.write(Files.createTempDirectory("archive"), 7, 2_000);
        PracticeHost host = PracticeHost.start();
        FileWorld files = FileWorld.open(host, archive.folder())) {
      List<String> lost = trouble ? archive.letters().subList(200, 205) : List.of();
      if (trouble) {
        files.behave(lost.get(0), Mishap.GONE);
        files.behave(lost.get(1), Mishap.DENIED);
        files.behave(lost.get(2), Mishap.BREAKS);
        archive.spoil(lost.get(3));
        archive.cut(lost.get(4));
      }
      WordReport report = new WordCount().count(files.root());
      System.out.printf(
          "%d words counted where the readable letters have %d; not readable: %s%n"
              + "at most %d files open at once, %d left open%n",
          report.words().values().stream().mapToLong(n -> n).sum(),
          archive.wordsWithout(lost).values().stream().mapToLong(n -> n).sum(),
          report.unreadable(),
          files.log().mostInFlight(),
          files.gate().state().inFlight());
    }
  }
}
