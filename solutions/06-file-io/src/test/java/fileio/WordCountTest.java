package fileio;

import static workshop.engine.junit.Verdicts.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import workshop.engine.facts.Observation;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = WordCount.class, method = "count")
@Tag("task-1")
class WordCountTest {
  private static final int LIMIT = 64;
  private static final int FILES = 70;

  @DoneWhen(
      value = "every word of 2,000 files is counted, and none is lost where counts come together",
      hint = "look at each value that several threads change")
  void every_word_of_two_thousand_files_is_counted(PracticeHost practice, Watch watch)
      throws Exception {
    try (Shelf few = Shelf.open(practice, 5, 0)) {
      for (int i = 1; i <= LIMIT; i++) {
        few.archive().add("1850/letter-%02d.txt".formatted(i), 100);
      }
      watch.gated(few.files(), LIMIT, few::count); // all of them are read at once

      few.audit().countsEveryWord();
    }
    try (Shelf many = Shelf.open(practice, 11, 2_000).countWithoutGate()) {
      many.audit().countsEveryWord();
      many.audit().reports(Map.of());
    }
  }

  @DoneWhen(
      value = "an empty file has no words, and is not unreadable",
      hint = "call it with a folder in which there is an empty file only")
  void an_empty_file_has_no_words(PracticeHost practice) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 13, 0)) {
      shelf.archive().add("1850/empty.txt", 0);
      Files.createDirectory(shelf.archive().folder().resolve("1851"));
      shelf.count();

      shelf.audit().countsEveryWord();
      shelf.audit().reports(Map.of());
    }
  }

  @DoneWhen(
      value = "a word is one word, wherever a piece of its file ends",
      hint = "read a file in pieces of 10 bytes, and print the words of each")
  void a_word_is_one_word(PracticeHost practice) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 17, 0)) {
      shelf.archive().add("1850/long.txt", 40_000);
      shelf.count();

      shelf.audit().countsEveryWord();
      shelf.audit().reports(Map.of());
    }
  }

  @DoneWhen(
      value = "every file is opened once, through the path that is given",
      hint = "print every path that you open")
  void every_file_is_opened_once(PracticeHost practice) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 19, 90)) {
      shelf.count();

      shelf.audit().openedEveryFileOnce();
    }
  }

  @DoneWhen(
      value = "never more than 64 files are open, and 64 are reached",
      hint = "count the files that are opened and not yet closed")
  void sixty_four_files_are_open_and_never_more(PracticeHost practice, Watch watch)
      throws Exception {
    try (Shelf shelf = Shelf.open(practice, 23, FILES)) {
      Observation seen = watch.gated(shelf.files(), LIMIT + 1, shelf::count);

      assertThat(seen).neverHoldsMoreThan(LIMIT);
      assertThat(seen).reaches(LIMIT);
      shelf.audit().neverHadOpenMoreThan(LIMIT);
    }
    try (Shelf shelf = Shelf.open(practice, 37, FILES)) {
      shelf.files().holdAtTheEnd(); // read to the end, and not closed yet

      assertThat(watch.gated(shelf.files(), LIMIT + 1, shelf::count)).neverHoldsMoreThan(LIMIT);
    }
  }

  @DoneWhen(
      value = "many files are read at once, each with a thread that waits for it, or without any",
      hint = "start reading the next file before the one before it is read")
  void many_files_are_read_at_once(PracticeHost practice, Watch watch) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 29, FILES)) {
      Observation seen = watch.gated(shelf.files(), LIMIT, shelf::count);

      assertThat(seen).isThreadsOrAsync();
    }
  }

  @DoneWhen(
      value = "when the call returns, every file is closed and nothing it started is left behind",
      hint = "close whatever you opened",
      leftovers = true)
  void nothing_is_left_behind(PracticeHost practice, Watch watch) throws Exception {
    try (Shelf shelf = Shelf.open(practice, 31, 90)) {
      shelf.count();

      Audit.requireAllClosed(watch.settled(shelf.files())); // the engine looks for the rest
    }
  }
}
