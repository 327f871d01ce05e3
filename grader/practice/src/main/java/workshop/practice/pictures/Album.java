package workshop.practice.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of pictures on disk, made from a seed, and what each of them looks like.
///
/// The same seed gives the same pictures. Closing it deletes the folder. One thread at a time.
///
/// ```java
/// try (Album album = Album.write(Files.createTempDirectory("album"), 7, 300, 480)) {
///   System.out.println(album.paths().size() + " pictures");
/// }
/// ```
public final class Album implements AutoCloseable {
  private static final int SHORTEST_PERCENT = 50;
  private static final int SMALLEST = 8;

  private final Path folder;
  private final long seed;
  private final int longest;
  private final List<Path> paths = new ArrayList<>();
  private final Map<Path, Integer> numbers = new HashMap<>();

  private Album(Path folder, long seed, int longest) {
    this.folder = folder;
    this.seed = seed;
    this.longest = longest;
  }

  /// Writes so many pictures into this folder.
  ///
  /// @param folder exists, and is empty
  /// @param longest the longer side of the largest, in pixels; the smallest have half of it
  public static Album write(Path folder, long seed, int pictures, int longest) throws IOException {
    Album album = new Album(folder, seed, longest);
    for (int i = 0; i < pictures; i++) {
      album.add(Quirk.NONE);
    }
    return album;
  }

  /// Writes one more.
  ///
  /// @param quirk what it does to the codec
  public Path add(Quirk quirk) throws IOException {
    int number = paths.size();
    Picture picture = picture(number);
    Path path = folder.resolve(picture.name());
    Files.write(path, picture.file(quirk));
    paths.add(path);
    numbers.put(path, number);
    return path;
  }

  /// Made anew each time: 300 of them are more than a heap should have to hold.
  private Picture picture(int number) {
    int percent = SHORTEST_PERCENT + Math.floorMod(seed + 37L * number, 51);
    return Picture.of(seed, number, Math.max(SMALLEST, longest * percent / 100));
  }

  /// The folder that they are in.
  public Path folder() {
    return folder;
  }

  /// The files, in the order in which they were written.
  public List<Path> paths() {
    return Collections.unmodifiableList(paths);
  }

  /// What the picture in this file looks like, upright.
  ///
  /// @throws IllegalArgumentException when it is none of these
  public Pixels pixels(Path path) {
    Integer number = numbers.get(path);
    if (number == null) {
      throw new IllegalArgumentException("not a picture of this album: " + path);
    }
    return picture(number).pixels();
  }

  /// What is in a picture file, such as a thumbnail.
  ///
  /// @throws IOException when it cannot be read: it is not there, or not whole
  public static Pixels read(Path file) throws IOException {
    return ImageFiles.read(Files.readAllBytes(file));
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  /// Deletes a folder with all that is in it; one that is not there is no trouble.
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
