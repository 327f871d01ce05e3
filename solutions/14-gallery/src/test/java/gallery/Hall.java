package gallery;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import workshop.practice.files.FileWorld;
import workshop.practice.pictures.Album;
import workshop.practice.shop.Covers;
import workshop.practice.shop.ShopSpec;
import workshop.practice.world.BookShop;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

/// A shop with covers, the gate that thumbnails pass, and an empty folder behind a third: what a
/// gallery is made of. The worlds are closed with the host that they were opened at.
///
/// The folder lies beside the participant's classes: should this JVM be ended, the next hall takes
/// its place, and nothing stays among the system's temporary files.
final class Hall {
  private final BookShop shop;
  private final Path folder;
  private final FileWorld files;
  private final Desk codec;
  private volatile @Nullable GalleryReport report;

  private Hall(BookShop shop, Path folder, FileWorld files, Desk codec) {
    this.shop = shop;
    this.folder = folder;
    this.files = files;
    this.codec = codec;
  }

  static Hall open(PracticeHost practice, long seed, int books, Covers covers) throws IOException {
    return openIn("gallery", practice, seed, books, covers);
  }

  /// The same in a folder with a name of its own, which other halls do not empty.
  static Hall openIn(String name, PracticeHost practice, long seed, int books, Covers covers)
      throws IOException {
    Path folder = emptyFolder(name);
    BookShop shop = practice.openShop(new ShopSpec(seed, books, books).with(covers));
    FileWorld files = FileWorld.open(practice, folder);
    return new Hall(shop, folder, files, practice.openDesk("thumbnail")); // the last: units use it
  }

  private static Path emptyFolder(String name) throws IOException {
    try {
      Path folder =
          Path.of(Gallery.class.getProtectionDomain().getCodeSource().getLocation().toURI())
              .resolveSibling(name);
      Album.delete(folder);
      return Files.createDirectories(folder);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  BookShop shop() {
    return shop;
  }

  /// The folder itself, past the gate.
  Path folder() {
    return folder;
  }

  FileWorld files() {
    return files;
  }

  Desk codec() {
    return codec;
  }

  /// Lets the participant build the gallery.
  GalleryReport build() throws InterruptedException {
    GalleryReport built = new Gallery().build(shop.start(), files.root());
    report = built;
    return built;
  }

  /// What is there to be looked at when it has been built.
  Inspection inspection() {
    GalleryReport brought = report;
    if (brought == null) {
      throw new AssertionError("build returned null");
    }
    return new Inspection(shop, folder, brought);
  }

  /// Names of files in the folder, temporary ones too.
  List<String> names() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries
          .map(entry -> Objects.requireNonNull(entry.getFileName()).toString())
          .sorted()
          .toList();
    }
  }

  /// How many covers the shop has been asked for.
  long coversAsked() {
    return shop.log().operations().stream().filter(o -> o.stage().equals("cover")).count();
  }
}
