package workshop.engine.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
  @TempDir private Path home;

  private Path folder;
  private Path classes;

  @BeforeEach
  void make_classes() throws IOException {
    folder = Files.createDirectory(home.resolve("cache"));
    classes = Files.createDirectory(home.resolve("classes"));
    Files.writeString(classes.resolve("A.class"), "one");
  }

  @Test
  void it_is_wanted_until_it_is_there() throws Exception {
    StartCache cache = cache("25");

    assertThat(cache.isWanted()).isTrue();
    assertThat(cache.find()).isEmpty();

    make(cache);

    assertThat(cache.isWanted()).isFalse();
    assertThat(cache.find()).map(Warmth::jars).map(List::size).contains(1);
  }

  @Test
  void another_class_asks_for_another() throws Exception {
    make(cache("25"));
    Files.writeString(classes.resolve("A.class"), "two");

    assertThat(cache("25").find()).isEmpty();
    assertThat(cache("25").isWanted()).isTrue();
  }

  @Test
  void another_java_asks_for_another() throws Exception {
    make(cache("25"));

    assertThat(cache("26").find()).isEmpty();
  }

  @Test
  void a_byte_changed_anywhere_makes_it_worthless() throws Exception {
    for (String kind : List.of(".aot", ".jar")) {
      make(cache("25"));
      try (RandomAccessFile file = new RandomAccessFile(the(kind).toFile(), "rw")) {
        file.seek(file.length() / 2);
        file.write(file.read() ^ 1);
      }

      assertThat(cache("25").find()).isEmpty();

      Files.delete(the(".seal"));
    }
  }

  @Test
  void half_a_cache_is_none() throws Exception {
    make(cache("25"));
    try (RandomAccessFile file = new RandomAccessFile(the(".aot").toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }

    assertThat(cache("25").find()).isEmpty();
  }

  @Test
  void one_whose_making_was_broken_off_is_none_and_is_made_again() throws Exception {
    make(cache("25"));
    Files.delete(the(".seal"));

    assertThat(cache("25").find()).isEmpty();

    make(cache("25"));

    assertThat(cache("25").find()).isPresent();
  }

  @Test
  void a_rehearsal_that_goes_wrong_is_not_tried_again() throws Exception {
    cache("25").make((jvms, work) -> false, false);

    assertThat(cache("25").isWanted()).isFalse();
    assertThat(cache("25").find()).isEmpty();
  }

  @Test
  void it_is_not_made_in_a_folder_that_has_gone() throws Exception {
    Files.delete(folder);

    make(cache("25"));

    assertThat(folder).doesNotExist();
  }

  @Test
  void without_a_place_to_keep_it_nobody_wants_it() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    StartCache nowhere = new StartCache(file.resolve("cache"), recipe("25"));

    make(nowhere);

    assertThat(nowhere.isWanted()).isFalse();
    assertThat(nowhere.find()).isEmpty();
  }

  @Test
  void the_three_used_last_stay() throws Exception {
    for (String java : List.of("1", "2", "3", "4")) {
      make(cache(java));
    }

    try (var files = Files.list(folder)) {
      assertThat(files.map(Path::toString).filter(name -> name.endsWith(".aot"))).hasSize(3);
    }
    assertThat(cache("4").find()).isPresent();
  }

  /// Plays the JVM that writes the cache when it ends.
  private void make(StartCache cache) throws InterruptedException {
    cache.make(
        (jvms, work) -> {
          Files.write(work.resolveSibling("half.aot"), new byte[1000]);
          return true;
        },
        false);
  }

  private StartCache cache(String java) {
    return new StartCache(folder, recipe(java));
  }

  private Recipe recipe(String java) {
    return new Recipe(new OwnClasses(List.of(classes)), List.of(), List.of(java));
  }

  private Path the(String kind) throws IOException {
    try (var files = Files.list(folder)) {
      Optional<Path> file =
          files.filter(one -> one.getFileName().toString().endsWith(kind)).findFirst();
      return file.orElseThrow();
    }
  }
}
