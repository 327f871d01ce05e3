package workshop.cockpit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workshop.cockpit.TinyRepository;
import workshop.engine.jvm.Folder;

class SavesTest {
  @TempDir private Path folder;
  private TinyRepository tiny;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  @BeforeEach
  void open() throws IOException {
    tiny = new TinyRepository(folder);
  }

  @AfterEach
  void close() {
    tiny.close();
  }

  /// As on a local disk, and as on a network drive.
  static Stream<Alarm> alarms() {
    return Stream.of(Alarm.ofTheSystem(), Alarm.never());
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void a_save_is_seen(Alarm alarm) throws Exception {
    try (Saves _ = Saves.watch(tiny.root(), events, alarm)) {
      tiny.save(tiny.tiny(), TinyRepository.RIGHT);

      assertThat(next()).isEqualTo(new Event.Saved(List.of("01-tiny")));
    }
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void a_file_in_a_folder_that_is_new_is_seen(Alarm alarm) throws Exception {
    try (Saves _ = Saves.watch(tiny.root(), events, alarm)) {
      Path inside = Files.createDirectories(tiny.tiny().sources().resolve("main/java/tiny/parts"));
      Files.writeString(inside.resolve("Part.java"), "package tiny.parts;");
      assertThat(next()).isEqualTo(new Event.Saved(List.of("01-tiny")));

      Files.writeString(inside.resolve("Part.java"), "package tiny.parts; class Part {}");

      assertThat(next()).isEqualTo(new Event.Saved(List.of("01-tiny")));
    }
  }

  @ParameterizedTest
  @MethodSource("alarms")
  void a_deleted_exercise_is_a_change(Alarm alarm) throws Exception {
    try (Saves _ = Saves.watch(tiny.root(), events, alarm)) {
      Folder.empty(tiny.tiny().folder());
      Files.delete(tiny.tiny().folder());

      assertThat(next()).isEqualTo(new Event.Saved(List.of("01-tiny")));
    }
  }

  @Test
  void what_editors_leave_behind_is_no_save() throws Exception {
    try (Saves _ = Saves.watch(tiny.root(), events)) {
      Path source = TinyRepository.source(tiny.tiny());
      Files.writeString(source.resolveSibling(".Greeter.java.swp"), "");
      Files.writeString(source.resolveSibling("Greeter.java~"), "");
      Files.createDirectories(tiny.tiny().folder().resolve("target"));
      tiny.save(tiny.more(), TinyRepository.RIGHT);

      assertThat(next()).isEqualTo(new Event.Saved(List.of("02-more")));
    }
  }

  private Event next() throws InterruptedException {
    Event event = events.poll(2, TimeUnit.MINUTES);
    assertThat(event).as("what is seen").isNotNull();
    return event;
  }
}
