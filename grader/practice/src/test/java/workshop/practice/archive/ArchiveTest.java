package workshop.practice.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchiveTest {
  @TempDir Path folder;
  @TempDir Path other;

  @Test
  void what_it_knows_is_what_is_in_the_files() throws IOException {
    Archive archive = Archive.write(folder, 3, 60);
    archive.add("more/one.txt", 500);
    archive.addTable("more/table.txt", 2_000_000);

    assertThat(archive.words()).isEqualTo(counted(folder));
    assertThat(archive.letters()).hasSize(61).contains("more/one.txt");
    assertThat(folder.resolve("more/table.txt").toFile().length())
        .isBetween(2_000_000L, 3_000_000L);
  }

  @Test
  void one_letter_in_fifty_is_empty() throws IOException {
    Archive archive = Archive.write(folder, 3, 100);

    assertThat(archive.letters().stream().filter(name -> isEmpty(folder.resolve(name)))).hasSize(2);
  }

  @Test
  void the_same_seed_gives_the_same_letters_and_another_others() throws IOException {
    Map<String, Long> words = Archive.write(folder, 3, 20).words();

    assertThat(Archive.write(Files.createDirectory(other.resolve("a")), 3, 20).words())
        .isEqualTo(words);
    assertThat(Archive.write(Files.createDirectory(other.resolve("b")), 4, 20).words())
        .isNotEqualTo(words);
  }

  @Test
  void a_letter_that_is_spoilt_or_cut_is_no_text() throws IOException {
    Archive archive = Archive.write(folder, 3, 2);
    List<String> letters = archive.letters();
    archive.spoil(letters.get(0));
    archive.cut(letters.get(1));

    for (String letter : letters) {
      assertThatThrownBy(() -> Files.readString(folder.resolve(letter)))
          .isInstanceOf(MalformedInputException.class);
    }
    assertThat(archive.wordsWithout(letters)).isEmpty();
  }

  @Test
  void closing_deletes_the_folder_and_follows_no_link() throws IOException {
    Path outside = Files.writeString(other.resolve("stays.txt"), "stays");
    try (Archive archive = Archive.write(Files.createDirectory(folder.resolve("in")), 3, 5)) {
      Files.createSymbolicLink(archive.folder().resolve("link"), other);
    }

    assertThat(folder).isEmptyDirectory();
    assertThat(outside).exists();
  }

  private static boolean isEmpty(Path file) {
    return file.toFile().length() == 0;
  }

  private static Map<String, Long> counted(Path folder) throws IOException {
    Map<String, Long> words = new HashMap<>();
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      for (String word : Files.readString(file).split("\\s+", -1)) {
        if (!word.isEmpty()) {
          words.merge(word, 1L, Long::sum);
        }
      }
    }
    return words;
  }
}
