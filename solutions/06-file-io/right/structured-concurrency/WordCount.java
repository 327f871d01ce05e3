package fileio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Joiner;
import java.util.concurrent.StructuredTaskScope.Subtask;
import java.util.stream.Stream;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.files.Mishap;
import workshop.practice.world.PracticeHost;

/// A scope for all files: an interrupt or a bug in one reader ends all others.
public final class WordCount {

  /// What became of one file: words, or a reason.
  private record Counted(Path file, Map<String, Long> words, Optional<Reason> reason) {}

  public WordReport count(Path folder) throws IOException, InterruptedException {
    Semaphore permits = new Semaphore(64);
    List<Subtask<Counted>> counts = new ArrayList<>();
    try (var scope = StructuredTaskScope.open(Joiner.<Counted>awaitAllSuccessfulOrThrow())) {
      for (Path file : files(folder)) {
        permits.acquire(); // so that no more readers are there than may read
        counts.add(scope.fork(() -> counted(file, permits)));
      }
      scope.join();
    }
    Map<String, Long> words = new HashMap<>();
    Map<Path, Reason> unreadable = new HashMap<>();
    for (Subtask<Counted> count : counts) {
      Counted counted = count.get();
      counted.words().forEach((word, n) -> words.merge(word, n, Long::sum));
      counted.reason().ifPresent(reason -> unreadable.put(counted.file(), reason));
    }
    return new WordReport(words, unreadable);
  }

  private static Counted counted(Path file, Semaphore permits) {
    try {
      return new Counted(file, words(file), Optional.empty());
    } catch (IOException e) {
      return new Counted(file, Map.of(), Optional.of(Reason.of(e)));
    } finally {
      permits.release();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found =
        Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
      return found.toList();
    }
  }

  private static Map<String, Long> words(Path file) throws IOException {
    Tally tally = new Tally();
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer piece = ByteBuffer.allocate(8192);
      while (channel.read(piece) >= 0) {
        tally.add(piece.flip());
        piece.clear();
      }
    }
    return tally.words();
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
