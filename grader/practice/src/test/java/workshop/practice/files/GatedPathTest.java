package workshop.practice.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardWatchEventKinds;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GatedPathTest {
  @TempDir static Path folder;
  private static PracticeHost host;
  private static FileWorld files;
  private static Path root;
  private static Path real;

  @BeforeAll
  static void open() throws IOException {
    host = PracticeHost.start();
    files = FileWorld.open(host, folder);
    root = files.root();
    real = folder.toRealPath();
  }

  @AfterAll
  static void close() {
    files.close();
    host.close();
  }

  @Test
  void it_computes_as_the_real_one_does() {
    Path ours = root.resolve("a").resolve(Path.of("b").toString());
    Path theirs = real.resolve("a").resolve("b");

    assertSame(ours, theirs);
    assertSame(ours.getRoot(), theirs.getRoot());
    assertSame(ours.getParent(), theirs.getParent());
    assertSame(ours.getFileName(), theirs.getFileName());
    assertSame(ours.getName(0), theirs.getName(0));
    assertSame(ours.subpath(0, 1), theirs.subpath(0, 1));
    assertSame(ours.resolveSibling("c"), theirs.resolveSibling("c"));
    assertSame(ours.resolve("..").normalize(), theirs.resolve("..").normalize());
    assertSame(ours.resolve("c", "d"), theirs.resolve("c", "d"));
    assertSame(root.relativize(ours), real.relativize(theirs));
    assertSame(root.relativize(ours).toAbsolutePath(), real.relativize(theirs).toAbsolutePath());
    assertSame(root.relativize(root), real.relativize(real));
    assertThat(ours.getNameCount()).isEqualTo(theirs.getNameCount());
    assertThat(ours.isAbsolute()).isTrue();
    assertThat(ours.getRoot().getParent()).isNull();
    assertThat(ours.getRoot().getFileName()).isNull();
    assertThat(root.relativize(ours).getRoot()).isNull();
    assertThat(List.copyOf(names(ours))).isEqualTo(names(theirs));
  }

  private static void assertSame(Path ours, Path theirs) {
    assertThat(ours).isInstanceOf(GatedPath.class);
    assertThat(ours.toString()).isEqualTo(theirs.toString());
  }

  private static List<String> names(Path path) {
    List<String> names = new java.util.ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return names;
  }

  @Test
  void it_equals_its_like_only() {
    Path a = root.resolve("a");

    assertThat(a).isEqualTo(root.resolve("a")).hasSameHashCodeAs(root.resolve("a"));
    assertThat(a).isNotEqualTo(root.resolve("b"));
    assertThat(a.equals(real.resolve("a"))).isFalse();
    assertThat(real.resolve("a").equals(a)).isFalse();
    assertThat(a.compareTo(root.resolve("b"))).isNegative();
    assertThat(a.startsWith(root)).isTrue();
    assertThat(a.startsWith(real)).isFalse();
    assertThat(a.endsWith("a")).isTrue();
    assertThat(a.endsWith(Path.of("a"))).isFalse();
  }

  @Test
  void it_does_not_mix_with_other_file_systems() {
    assertThatThrownBy(() -> root.resolve(Path.of("a")))
        .isInstanceOf(ProviderMismatchException.class);
    assertThatThrownBy(() -> root.relativize(real)).isInstanceOf(ProviderMismatchException.class);
    assertThatThrownBy(() -> root.compareTo(real)).isInstanceOf(ClassCastException.class);
  }

  @Test
  void it_has_no_file_and_says_where_to_stay() {
    assertThatThrownBy(root::toFile)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "this path has no java.io.File: stay in java.nio.file"
                + " (Files.newInputStream, Files.newBufferedReader, FileChannel.open)");
  }

  @Test
  void it_cannot_be_watched() {
    String why = "the files of this exercise cannot be watched: list the folder";

    assertThatThrownBy(root.getFileSystem()::newWatchService)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(why);
    assertThatThrownBy(
            () ->
                root.register(
                    FileSystems.getDefault().newWatchService(),
                    StandardWatchEventKinds.ENTRY_CREATE))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage(why);
  }

  @Test
  void its_address_leads_nobody_past_the_gate() {
    Path file = root.resolve("a b.txt");

    assertThat(file.toUri())
        .hasScheme("practice")
        .hasToString("practice" + real.resolve("a b.txt").toUri().toString().substring(4));
    assertThatThrownBy(() -> Path.of(file.toUri())).isInstanceOf(FileSystemNotFoundException.class);
    assertThat(root.getFileSystem().provider().getPath(file.toUri())).isEqualTo(file);
  }

  @Test
  void its_file_system_answers_as_the_real_one() {
    FileSystem ours = root.getFileSystem();
    FileSystem theirs = real.getFileSystem();

    assertThat(ours.getSeparator()).isEqualTo(theirs.getSeparator());
    assertThat(ours.isOpen()).isTrue();
    assertThat(ours.isReadOnly()).isFalse();
    assertThat(ours.getRootDirectories()).allMatch(GatedPath.class::isInstance).isNotEmpty();
    assertThat(ours.getFileStores()).isNotEmpty();
    assertThat(ours.supportedFileAttributeViews()).contains("basic");
    assertThat(ours.getPath(root.toString(), "a")).isEqualTo(root.resolve("a"));
    assertThat(ours.getPathMatcher("glob:**/*.txt").matches(root.resolve("a.txt"))).isTrue();
    assertThat(ours.getPathMatcher("regex:.*md").matches(root.resolve("a.txt"))).isFalse();
    assertThat(theirs.getPathMatcher("glob:*.txt").matches(root.resolve("a.txt").getFileName()))
        .isTrue();
    assertThatThrownBy(ours::close).isInstanceOf(UnsupportedOperationException.class);
  }
}
