package fileio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workshop.practice.Todo;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;
import workshop.practice.files.Mishap;
import workshop.practice.world.PracticeHost;

/// Counts the words of many files, 64 of them at a time.
public final class WordCount {

  /// Counts the words of every file in this folder and the folders below it.
  ///
  /// @throws IOException if a folder cannot be listed
  public WordReport count(Path folder) throws IOException, InterruptedException {
    // TODO 1: find the files, read up to 64 of them at once, and bring their counts together
    // TODO 2: report what cannot be read, follow no links, and read files larger than the heap
    throw new Todo("06, task 1: count the words of many files, 64 of them open at once");
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
