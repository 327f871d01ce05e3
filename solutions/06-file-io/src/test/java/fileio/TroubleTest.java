package fileio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.files.Mishap;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = WordCount.class, method = "count")
@Tag("task-2")
class TroubleTest {
  private static final int MEGABYTE = 1_000_000;

  @DoneWhen(
      value =
          "every file that cannot be read is reported by its path, with the reason, and no other",
      hint = "print the exception that each unreadable file ends in")
  void unreadable_files_are_reported(PracticeHost practice) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 37, 90)) {
      Map<String, Reason> troubled = trouble(shelf);
      shelf.count();

      shelf.audit().reports(troubled);
    }
  }

  @DoneWhen(
      value =
          "of a file that cannot be read to its end no word is counted, of the others every one",
      hint = "keep the counts of a file apart until you have read all of it")
  void unreadable_files_are_not_counted(PracticeHost practice) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 41, 90)) {
      Map<String, Reason> troubled = trouble(shelf);
      shelf.count();

      shelf.audit().countsEveryWordBut(new ArrayList<>(troubled.keySet()));
    }
  }

  @DoneWhen(
      value = "links are not followed, whether they lead to a folder, in a circle or to a file",
      hint = "print the paths that you find in a folder with a link to itself")
  void links_are_not_followed(PracticeHost practice) throws Exception {
    Begun.task2();
    try (Shelf shelf = Shelf.open(practice, 43, 12)) {
      Path folder = shelf.archive().folder();
      link(folder.resolve("1850/round"), folder);
      link(folder.resolve("1851/neighbour"), folder.resolve("1852"));
      link(folder.resolve("again.txt"), folder.resolve(shelf.archive().letters().getFirst()));
      link(folder.resolve("nowhere.txt"), folder.resolve("not-there.txt"));
      shelf.count();

      shelf.audit().countsEveryWord();
      shelf.audit().reports(Map.of());
    }
  }

  @DoneWhen(
      value = "a file of 50 MB is counted in a heap of 48 MB",
      hint = "find the line that asks for as much memory as the file has bytes")
  void a_file_larger_than_the_heap_is_counted(PracticeHost practice) throws Exception {
    Begun.task2();
    try (Shelf shelf = Shelf.open(practice, 47, 3)) {
      shelf.archive().addTable("1850/table.txt", 50 * MEGABYTE);

      Audit.requireSame(shelf.archive().words(), SmallHeap.words(shelf.archive()));
    }
  }

  @DoneWhen(
      value = "when the call returns, also files that could not be read are closed",
      hint = "follow a file whose reading fails to the line that closes it",
      leftovers = true)
  void nothing_is_left_behind(PracticeHost practice, Watch watch) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 53, 90)) {
      trouble(shelf);
      shelf.count();

      Audit.requireAllClosed(watch.settled(shelf.files()));
    }
  }

  /// Some letters, short and long, cannot be read.
  private static Map<String, Reason> trouble(Shelf shelf) throws IOException {
    Begun.task2();
    for (String name : List.of("long/breaks.txt", "long/cut.txt", "long/spoilt.txt")) {
      shelf.archive().add(name, 20_000);
    }
    List<String> letters = shelf.archive().letters();
    shelf.files().behave(letters.get(7), Mishap.GONE);
    shelf.files().behave(letters.get(17), Mishap.DENIED);
    shelf.files().behave("long/breaks.txt", Mishap.BREAKS);
    shelf.archive().cut("long/cut.txt");
    shelf.archive().spoil("long/spoilt.txt");
    shelf.archive().spoil(letters.get(27));
    return new HashMap<>(
        Map.of(
            letters.get(7),
            Reason.GONE,
            letters.get(17),
            Reason.DENIED,
            letters.get(27),
            Reason.MALFORMED,
            "long/breaks.txt",
            Reason.BROKEN,
            "long/cut.txt",
            Reason.MALFORMED,
            "long/spoilt.txt",
            Reason.MALFORMED));
  }

  /// Where a system lets nobody make links there are none to be followed.
  private static void link(Path link, Path target) throws IOException {
    Files.createDirectories(link.getParent());
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException | IOException notHere) {
      Files.write(link, new byte[0]);
    }
  }
}
