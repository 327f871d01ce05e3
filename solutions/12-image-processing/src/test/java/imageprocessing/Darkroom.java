package imageprocessing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.pictures.Album;
import workshop.practice.pictures.Quirk;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

/// An album, a folder for its thumbnails, and a gate that every picture passes.
final class Darkroom implements AutoCloseable {
  private static final int LONGEST = 220;

  private final Album album;
  private final Path target;
  private final Desk desk;
  private final List<Path> hanging = new ArrayList<>();

  private Darkroom(Album album, Path target, Desk desk) {
    this.album = album;
    this.target = target;
    this.desk = desk;
  }

  /// With so many pictures that do the codec no harm.
  static Darkroom open(PracticeHost practice, long seed, int pictures) throws IOException {
    Path album = emptyFolder("album");
    Path target = emptyFolder("thumbnails");
    return new Darkroom(
        Album.write(album, seed, pictures, LONGEST), target, practice.openDesk("picture"));
  }

  /// A folder of this submission's own.
  private static Path emptyFolder(String name) throws IOException {
    try {
      Path folder =
          Path.of(Thumbnails.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .resolveSibling(name);
      Album.delete(folder);
      return Files.createDirectories(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Adds a picture, and tells its path.
  Path add(Quirk quirk) throws IOException {
    Path path = album.add(quirk);
    if (quirk == Quirk.HANGS) {
      hanging.add(path);
    }
    return path;
  }

  /// Adds some that do the codec no harm.
  void addWell(int pictures) throws IOException {
    for (int i = 0; i < pictures; i++) {
      add(Quirk.NONE);
    }
  }

  /// Lets the participant make thumbnails of all of them.
  ThumbnailReport make(int maxWorkers) throws IOException, InterruptedException {
    Bell bell = new Bell(desk, album.paths(), hanging);
    return new Thumbnails(bell).make(album.paths(), target, maxWorkers);
  }

  /// The same, and holds it against what should be.
  Audit audited(int maxWorkers) throws IOException, InterruptedException {
    return audit(make(maxWorkers));
  }

  Audit audit(ThumbnailReport report) {
    if (report == null) {
      throw new AssertionError("make returned null");
    }
    return new Audit(album, target, report, desk.log().operations());
  }

  Desk desk() {
    return desk;
  }

  Album album() {
    return album;
  }

  Path target() {
    return target;
  }

  @Override
  public void close() throws IOException {
    desk.close();
    album.close();
    Album.delete(target);
  }
}
