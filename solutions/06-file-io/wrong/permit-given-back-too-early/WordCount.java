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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.files.Mishap;
import workshop.practice.world.PracticeHost;

/// Gives its permit back as soon as a file is read, and closes the file after that.
public final class WordCount {
  public WordReport count(Path folder) throws IOException, InterruptedException {
    List<Path> files = files(folder);
    List<Future<Map<String, Long>>> counts = new ArrayList<>();
    Semaphore permits = new Semaphore(64);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Path file : files) {
        counts.add(readers.submit(() -> words(file, permits)));
      }
    }
    Map<String, Long> words = new HashMap<>();
    Map<Path, Reason> unreadable = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      try {
        counts.get(i).get().forEach((word, n) -> words.merge(word, n, Long::sum));
      } catch (ExecutionException e) {
        unreadable.put(files.get(i), Reason.of(failure(e)));
      }
    }
    return new WordReport(words, unreadable);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found =
        Files.find(folder, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
      return found.toList();
    }
  }

  private static Map<String, Long> words(Path file, Semaphore permits)
      throws IOException, InterruptedException {
    permits.acquire();
    try (FileChannel channel = FileChannel.open(file)) {
      Tally tally = new Tally();
      ByteBuffer piece = ByteBuffer.allocate(8192);
      while (channel.read(piece) >= 0) {
        tally.add(piece.flip());
        piece.clear();
      }
      permits.release();
      return tally.words();
    } catch (IOException e) {
      permits.release();
      throw e;
    }
  }

  private static IOException failure(ExecutionException e) {
    if (e.getCause() instanceof IOException failure) {
      return failure;
    }
    throw new IllegalStateException(e.getCause());
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
