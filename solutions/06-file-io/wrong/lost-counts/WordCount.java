package fileio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

/// Each thread adds its file to the sum of all, as if it were alone.
public final class WordCount {
  private volatile Map<String, Long> sum = Map.of();

  public WordReport count(Path folder) throws IOException, InterruptedException {
    sum = Map.of();
    Map<Path, Reason> unreadable = new ConcurrentHashMap<>();
    List<Path> files = files(folder);
    try (ExecutorService readers = Executors.newFixedThreadPool(64)) {
      for (Path file : files) {
        // tag::lost[]
        readers.execute(
            () -> {
              try {
                sum = plus(sum, words(file)); // sum is read before the file is
              } catch (IOException e) {
                unreadable.put(file, Reason.of(e));
              }
            });
        // end::lost[]
      }
    }
    return new WordReport(sum, unreadable);
  }

  private static Map<String, Long> plus(Map<String, Long> some, Map<String, Long> more) {
    Map<String, Long> both = new HashMap<>(some);
    more.forEach((word, n) -> both.merge(word, n, Long::sum));
    return both;
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
