package fileio;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.files.Mishap;
import workshop.practice.world.PracticeHost;

/// Sixty-four threads of its own making, each of which takes the next file from a queue.
public final class WordCount {
  public WordReport count(Path folder) throws IOException, InterruptedException {
    Queue<Path> files = files(folder);
    Map<String, Long> words = new HashMap<>();
    Map<Path, Reason> unreadable = new HashMap<>();
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      readers.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    for (Path file; (file = files.poll()) != null; ) {
                      read(file, words, unreadable);
                    }
                  }));
    }
    for (Thread reader : readers) {
      reader.join();
    }
    return new WordReport(words, unreadable);
  }

  private static void read(Path file, Map<String, Long> words, Map<Path, Reason> unreadable) {
    Map<String, Long> mine = new HashMap<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line; (line = in.readLine()) != null; ) {
        for (String word : line.split("\\s+")) {
          if (!word.isEmpty()) {
            mine.merge(word, 1L, Long::sum);
          }
        }
      }
    } catch (IOException e) {
      synchronized (unreadable) {
        unreadable.put(file, Reason.of(e));
      }
      return;
    }
    synchronized (words) {
      mine.forEach((word, n) -> words.merge(word, n, Long::sum));
    }
  }

  private static Queue<Path> files(Path folder) throws IOException {
    Queue<Path> files = new ConcurrentLinkedQueue<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
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
