package gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.shop.Covers;
import workshop.practice.world.PracticeHost;

/// One run in which no file can be written until nothing moves any more, and what was seen then.
///
/// @param held files that are open and wait
/// @param most files that were open at once in the whole run
/// @param asked covers that the shop had been asked for
/// @param named files that had their final name
record HeldFiles(int held, int most, long asked, List<String> named) {
  static final int FILES = 4;
  private static final int UNDER_WAY = 16;
  private static final int BOOKS = 20;

  static HeldFiles of(PracticeHost practice, Watch watch) throws Exception {
    Hall hall = Hall.open(practice, 23, BOOKS, Covers.ALL);
    try (Stepwise run = watch.stepwise(hall.files(), hall::build)) {
      run.rest();
      Set<String> names =
          hall.shop().books().stream()
              .map(book -> hall.shop().cover(book).getPath().replaceFirst(".*/", ""))
              .collect(Collectors.toSet());
      names.add(IndexPage.FILE);
      int held = hall.files().gate().state().held().size();
      long asked = hall.coversAsked();
      List<String> named = hall.names().stream().filter(names::contains).toList();
      run.finish();
      return new HeldFiles(held, hall.files().gate().state().mostInFlight(), asked, named);
    }
  }

  void holdsBackTheDownloads() {
    if (asked > UNDER_WAY) {
      throw Limit.broken(
          "%d covers under way while no file could be written, where at most %d may be"
              .formatted(asked, UNDER_WAY));
    }
  }

  void opensFourFiles() {
    if (most > FILES) {
      throw Limit.broken("%d files open at once".formatted(most));
    }
    if (held < FILES) {
      throw Limit.broken(
          "never more than %d file%s open, though each was held until nothing else moved"
              .formatted(held, held == 1 ? "" : "s"));
    }
  }

  void namesWholeFilesOnly() {
    assertThat(named)
        .withFailMessage(
            () -> "%d files have their final name and nothing in them".formatted(named.size()))
        .isEmpty();
  }
}
