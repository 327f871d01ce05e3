package gallery;

import static workshop.engine.junit.Verdicts.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import workshop.engine.junit.DoneWhen;
import workshop.engine.junit.HiddenTests;
import workshop.engine.junit.Watch;
import workshop.practice.world.PracticeHost;

@HiddenTests(subject = Gallery.class, method = "build")
@Tag("task-1")
class GalleryTest {
  private static @Nullable OpeningDay openingDay;
  private static @Nullable HeldFiles heldFiles;

  @DoneWhen(
      value = "every cover of the shop is in the folder as a thumbnail, and the index shows it",
      hint = "run main, and look at the page that it names")
  void every_cover_is_shown(PracticeHost practice, Watch watch) throws Exception {
    Inspection inspection = openingDay(practice, watch).inspection();

    inspection.everyThumbnailIsRight();
    inspection.reportsEveryBookBut(Set.of());
    inspection.indexShowsWhatIsReported();
    inspection.folderHoldsNothingElse(Set.of());
  }

  @DoneWhen(
      value = "every cover is fetched once, and one thumbnail is made of it",
      hint = "print the name of each cover where you ask for it")
  void every_cover_is_fetched_once(PracticeHost practice, Watch watch) throws Exception {
    openingDay(practice, watch).everythingIsDoneOnce();
  }

  @DoneWhen(
      value =
          "eight covers are downloaded at once and never more, each with a thread that waits for"
              + " it, or without any",
      hint = "ask for the next cover before the one before it is there")
  void eight_covers_are_downloaded_at_once(PracticeHost practice, Watch watch) throws Exception {
    OpeningDay day = openingDay(practice, watch);

    assertThat(day.stage(OpeningDay.COVER)).isThreadsOrAsync();
    assertThat(day.stage(OpeningDay.COVER)).neverHoldsMoreThan(OpeningDay.DOWNLOADS);
    assertThat(day.stage(OpeningDay.COVER)).reaches(OpeningDay.DOWNLOADS);
  }

  @DoneWhen(
      value = "two worker processes make all thumbnails, both at the same time",
      hint = "start both workers before you wait for one of them, and keep them")
  void two_workers_make_all_thumbnails(PracticeHost practice, Watch watch) throws Exception {
    OpeningDay day = openingDay(practice, watch);

    assertThat(day.stage(OpeningDay.THUMBNAIL)).isProcesses();
    day.keepsItsWorkers();
  }

  @DoneWhen(
      value =
          "several files are written at once, each with a thread that waits for it, or without any",
      hint = "start writing the next file before the one before it is written")
  void several_files_are_written_at_once(PracticeHost practice, Watch watch) throws Exception {
    assertThat(openingDay(practice, watch).stage(OpeningDay.FILE)).isThreadsOrAsync();
  }

  @DoneWhen(
      value = "never more than four files are open, and four are reached",
      hint = "count the files that are opened and not yet closed")
  void four_files_are_open(PracticeHost practice, Watch watch) throws Exception {
    heldFiles(practice, watch).opensFourFiles();
  }

  @DoneWhen(
      value = "while no file can be written, no more than 16 covers are under way",
      hint = "follow one cover through all stages, and count who may be between the first and last")
  void slow_files_hold_back_the_downloads(PracticeHost practice, Watch watch) throws Exception {
    heldFiles(practice, watch).holdsBackTheDownloads();
  }

  @DoneWhen(
      value = "a file has its name only when all of it is there, and the index comes last",
      hint = "look at the folder while a file is being written")
  void a_file_has_its_name_when_it_is_whole(PracticeHost practice, Watch watch) throws Exception {
    heldFiles(practice, watch).namesWholeFilesOnly();
  }

  @DoneWhen(
      value = "when the call returns, nothing it started is left behind",
      hint = "close whatever you opened, and end whatever you started",
      leftovers = true)
  void nothing_is_left_behind(PracticeHost practice, Watch watch) throws Exception {
    openingDay(practice, watch).endsItsWorkers(); // the engine looks for what else is left
  }

  private static OpeningDay openingDay(PracticeHost practice, Watch watch) throws Exception {
    OpeningDay day = openingDay == null ? OpeningDay.of(practice, watch) : openingDay;
    openingDay = day;
    return day;
  }

  private static HeldFiles heldFiles(PracticeHost practice, Watch watch) throws Exception {
    HeldFiles seen = heldFiles == null ? HeldFiles.of(practice, watch) : heldFiles;
    heldFiles = seen;
    return seen;
  }
}
