package imageprocessing;

import java.nio.file.Path;
import java.time.Duration;
import workshop.engine.recording.Scene;
import workshop.practice.pictures.Album;
import workshop.practice.protocol.Watchdog;

/// An album that does the codec no harm; a picture is an operation.
final class Demonstration {
  private static final int PICTURES = 20;
  private static final int LONGEST = 900;
  private static final int WORKERS = 2;

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    Album album = Album.write(scene.folder("album"), 7, PICTURES, LONGEST);
    Path target = scene.folder("thumbnails");
    scene.watch(scene.practice().openDesk("picture"));
    scene.begin();
    new Thumbnails(Watchdog.after(Duration.ofSeconds(5))).make(album.paths(), target, WORKERS);
  }
}
