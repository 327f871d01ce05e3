package workshop.practice.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.work.Workers;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegacyCodecTest {
  private static final int LONGEST = 48;
  private static final double TOLERANCE = 4;

  @TempDir Path folder;

  @Test
  void a_thumbnail_of_every_kind_looks_like_its_picture() throws Exception {
    Album album = Album.write(folder, 3, 24, 200);

    for (Path path : album.paths()) {
      Pixels seen = ImageFiles.read(shrunk(path));

      assertThat(seen.distance(album.pixels(path).shrunk(LONGEST)))
          .as(path.toString())
          .isLessThan(TOLERANCE);
    }
  }

  @Test
  void the_same_seed_makes_the_same_pictures() {
    assertThat(Picture.of(5, 2, 90).file()).isEqualTo(Picture.of(5, 2, 90).file());
    assertThat(Picture.of(5, 2, 90).file()).isNotEqualTo(Picture.of(6, 2, 90).file());
  }

  @Test
  void two_at_once_in_one_process_spoil_each_other() throws Exception {
    Album album = Album.write(folder, 7, 2, 100);
    List<FutureTask<byte[]>> tasks = new ArrayList<>();
    try (PracticeHost host = PracticeHost.start();
        Desk desk = host.openDesk("picture")) {
      desk.gate().hold();
      for (Path path : album.paths()) {
        tasks.add(new FutureTask<>(() -> shrunk(path)));
        Thread.ofVirtual().start(tasks.getLast());
      }
      await().until(() -> desk.gate().state().held().size() == 2);
      desk.gate().open();

      for (int i = 0; i < 2; i++) {
        Pixels right = album.pixels(album.paths().get(i)).shrunk(LONGEST);
        assertThat(ImageFiles.read(tasks.get(i).get()).distance(right)).isGreaterThan(20);
      }
    }
    assertThat(ImageFiles.read(shrunk(album.paths().getFirst())))
        .satisfies(
            again ->
                assertThat(again.distance(album.pixels(album.paths().getFirst()).shrunk(LONGEST)))
                    .isLessThan(TOLERANCE));
  }

  @Test
  void an_unreadable_picture_is_told() throws IOException {
    Path path = Album.write(folder, 9, 0, 100).add(Quirk.UNREADABLE);

    assertThatThrownBy(() -> shrunk(path)).isInstanceOf(IOException.class);
  }

  @Test
  void a_crash_ends_the_process_with_half_a_thumbnail_written() throws Exception {
    Path path = Album.write(folder, 11, 0, 100).add(Quirk.CRASHES);
    List<String> command = new ArrayList<>(Workers.command(LegacyCodecTest.class));
    command.add(path.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(false).start();

    byte[] half = process.getInputStream().readAllBytes();

    assertThat(process.waitFor()).isEqualTo(LegacyCodec.CRASHED);
    assertThat(process.errorReader().readAllAsString())
        .isEqualTo(
            "legacy codec: crashed in process %d, at picture-000.jpg%n".formatted(process.pid()));
    assertThat(half).isNotEmpty();
    assertThatThrownBy(() -> ImageFiles.read(half)).isInstanceOf(IOException.class);
  }

  /// Shrinks one picture onto standard output.
  public static void main(String[] args) throws IOException {
    LegacyCodec.shrink(Path.of(args[0]), LONGEST, System.out);
  }

  private static byte[] shrunk(Path path) throws IOException {
    ByteArrayOutputStream thumbnail = new ByteArrayOutputStream();
    LegacyCodec.shrink(path, LONGEST, thumbnail);
    return thumbnail.toByteArray();
  }
}
