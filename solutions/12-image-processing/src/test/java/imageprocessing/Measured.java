package imageprocessing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import workshop.practice.pictures.Album;
import workshop.practice.protocol.Watchdog;

/// The work that the models are measured at: thumbnails of an album that does no harm; or of one of
/// its pictures.
final class Measured {
  private static final int PICTURES = 60;
  private static final int LONGEST = 1_600;
  private static final int WORKERS = 2;

  private Measured() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Path> pictures = album();
    List<Path> some = arguments[0].equals("once") ? pictures.subList(0, 1) : pictures;
    Path target = Files.createTempDirectory("thumbnails");
    Watchdog patient = Watchdog.after(Duration.ofHours(1));
    ThumbnailReport report = new Thumbnails(patient).make(some, target, WORKERS);
    CRC32 sum = new CRC32();
    for (Path picture : some) {
      sum.update(Files.readAllBytes(Thumbnails.thumbnail(picture, target)));
    }
    Album.delete(target);
    System.out.printf("%d thumbnails %s%n", report.made().size(), Long.toHexString(sum.getValue()));
  }

  /// Written once, for whoever comes first: to make pictures takes longer than to shrink them.
  private static List<Path> album() throws IOException {
    Path folder =
        Path.of(System.getProperty("java.io.tmpdir"), "workshop-album-%d".formatted(PICTURES));
    if (!Files.exists(folder)) {
      Path making = Files.createTempDirectory("album");
      Album.write(making, 7, PICTURES, LONGEST);
      Files.move(making, folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
