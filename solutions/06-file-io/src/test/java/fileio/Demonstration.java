package fileio;

import java.time.Duration;
import workshop.engine.recording.Scene;
import workshop.practice.archive.Archive;
import workshop.practice.files.FileWorld;

/// A small archive on a disk that takes its time for each file.
final class Demonstration {
  private static final int LETTERS = 160;
  private static final Duration EACH = Duration.ofMillis(10);

  private Demonstration() {}

  static void run(Scene scene) throws Exception {
    Archive archive = scene.keep(Archive.write(scene.folder("archive"), 7, LETTERS));
    FileWorld files = scene.watch(FileWorld.open(scene.practice(), archive.folder()), EACH);
    scene.begin();
    new WordCount().count(files.root());
  }
}
