package workshop.practice.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import workshop.practice.world.Operation;
import workshop.practice.world.PracticeHost;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OddFilesTest {
  private static PracticeHost host;

  @TempDir Path folder;
  private FileWorld files;
  private Path root;

  @BeforeAll
  static void start() {
    host = PracticeHost.start();
  }

  @AfterAll
  static void end() {
    host.close();
  }

  @BeforeEach
  void open() throws IOException {
    Files.writeString(folder.resolve("a b.txt"), "text");
    files = FileWorld.open(host, folder);
    root = files.root();
  }

  @AfterEach
  void close() {
    files.close();
  }

  private List<String> names() {
    return files.log().operations().stream().map(Operation::name).toList();
  }

  @Test
  void a_folder_that_is_not_there_has_no_world() {
    assertThatThrownBy(() -> FileWorld.open(host, folder.resolve("gone")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_file_that_is_gone_is_no_operation() {
    assertThatThrownBy(() -> Files.readString(root.resolve("gone.txt")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(root.resolve("gone.txt").toString());
    assertThatThrownBy(
            () ->
                Files.newByteChannel(
                    root.resolve("a b.txt"),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE))
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(names()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_must_not_be_read_says_so() throws IOException {
    Path closed = folder.resolve("a b.txt");
    assumeTrue(closed.toFile().setReadable(false));
    assumeFalse(Files.isReadable(closed), "this user may read everything");

    assertThatThrownBy(() -> Files.readString(root.resolve("a b.txt")))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void what_is_outside_is_held_as_well(@TempDir Path outside) throws IOException {
    Path other = Files.writeString(outside.toRealPath().resolve("other.txt"), "other");
    String way = folder.toRealPath().relativize(other).toString();

    assertThat(Files.readString(root.resolve(way))).isEqualTo("other");
    assertThat(Files.readString(root.getFileSystem().getPath(other.toString()))).isEqualTo("other");

    String name = other.toString().replace('\\', '/');
    assertThat(names()).containsExactly(name, name);
  }

  @Test
  void a_detour_has_the_name_of_the_straight_way() throws IOException {
    Files.createDirectory(folder.resolve("in"));

    Files.readString(root.resolve("in").resolve("..").resolve("a b.txt"));

    assertThat(names()).containsExactly("a b.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_is_followed_under_its_own_name() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("a b.txt"));
    Path hard = Files.createLink(root.resolve("hard"), root.resolve("a b.txt"));

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readSymbolicLink(link)).isEqualTo(root.resolve("a b.txt"));
    assertThat(link.toRealPath()).isEqualTo(root.resolve("a b.txt"));
    assertThat(Files.readString(link)).isEqualTo("text");
    assertThat(Files.readString(hard)).isEqualTo("text");
    assertThat(names()).containsExactly("link", "hard");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_in_a_circle_is_noticed() throws IOException {
    Files.createSymbolicLink(root.resolve("round"), root);

    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      assertThatThrownBy(walk::toList).hasMessageContaining("FileSystemLoopException");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_to_nowhere_behaves_as_one() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("gone"));

    assertThat(Files.exists(link)).isFalse();
    assertThatThrownBy(() -> Files.readString(link)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void worlds_do_not_mix(@TempDir Path elsewhere) throws IOException {
    try (FileWorld other = FileWorld.open(host, elsewhere)) {
      Path copy = Files.copy(root.resolve("a b.txt"), other.root().resolve("copy.txt"));

      assertThat(Files.readString(copy)).isEqualTo("text");
      assertThat(names()).containsExactly("a b.txt");
      assertThat(other.log().operations()).hasSize(2);
      assertThat(other.root()).isNotEqualTo(root);
    }
  }
}
