package workshop.practice.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Calls that open no file, on a folder with the one file `in/a.txt` of eight bytes.
final class FreeCalls {
  private FreeCalls() {}

  static void all(Path root) throws IOException {
    looking(root.resolve("in").resolve("a.txt"));
    listing(root);
    attributes(root.resolve("in").resolve("a.txt"));
    changing(root);
  }

  private static void looking(Path file) throws IOException {
    assertThat(Files.exists(file)).isTrue();
    assertThat(Files.notExists(file.resolveSibling("b.txt"))).isTrue();
    assertThat(Files.isRegularFile(file)).isTrue();
    assertThat(Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.isReadable(file)).isTrue();
    assertThat(Files.isHidden(file)).isFalse();
    assertThat(Files.isSymbolicLink(file)).isFalse();
    assertThat(Files.isSameFile(file, file.toRealPath())).isTrue();
    assertThat(Files.isSameFile(file, Path.of(file.toString()))).isFalse();
    assertThat(Files.size(file)).isEqualTo(8);
    assertThat(Files.getFileStore(file).name()).isNotNull();
    assertThat(Files.probeContentType(file)).isEqualTo("text/plain");
  }

  private static void listing(Path root) throws IOException {
    List<String> seen = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS);
        Stream<Path> list = Files.list(root);
        Stream<Path> found = Files.find(root, 9, (path, is) -> is.isRegularFile());
        DirectoryStream<Path> glob = Files.newDirectoryStream(root.resolve("in"), "*.{txt,md}");
        DirectoryStream<Path> none = Files.newDirectoryStream(root, entry -> false)) {
      Stream.of(walk, list, found).forEach(paths -> paths.forEach(path -> see(path, root, seen)));
      glob.forEach(path -> see(path, root, seen));
      none.forEach(path -> see(path, root, seen));
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
            see(file, root, seen);
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(seen)
        .containsExactly("", "in", "in/a.txt", "in", "in/a.txt", "in/a.txt", "in/a.txt");
  }

  private static void see(Path path, Path root, List<String> seen) {
    assertThat(path).isInstanceOf(GatedPath.class);
    seen.add(root.relativize(path).toString().replace('\\', '/'));
  }

  private static void attributes(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(Files.readAttributes(file, BasicFileAttributes.class).size()).isEqualTo(8);
    assertThat(Files.readAttributes(file, "size,lastModifiedTime"))
        .containsEntry("size", 8L)
        .containsEntry("lastModifiedTime", FileTime.fromMillis(0));
    assertThat(Files.getFileAttributeView(file, BasicFileAttributeView.class).readAttributes())
        .extracting(BasicFileAttributes::isRegularFile)
        .isEqualTo(true);
    assertThat(Files.getAttribute(file, "isDirectory")).isEqualTo(false);
    assertThat(Files.getOwner(file)).isNotNull();
  }

  private static void changing(Path root) throws IOException {
    Path folder = Files.createDirectories(root.resolve("x").resolve("y"));
    Path moved = Files.move(folder, root.resolve("z"));
    Path twin = Files.copy(moved, root.resolve("twin"));
    Files.delete(moved);
    assertThat(Files.deleteIfExists(twin)).isTrue();
    assertThat(Files.deleteIfExists(twin)).isFalse();
    Files.delete(Files.createTempDirectory(root, "made"));
    Files.delete(root.resolve("x"));
  }
}
