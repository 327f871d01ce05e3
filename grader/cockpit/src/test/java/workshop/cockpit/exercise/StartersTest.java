package workshop.cockpit.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workshop.cockpit.TinyRepository;

class StartersTest {
  @TempDir private Path folder;
  private TinyRepository tiny;
  private Starters starters;

  @BeforeEach
  void open() throws IOException {
    tiny = new TinyRepository(folder);
    starters = new Starters(tiny.root());
  }

  @AfterEach
  void close() {
    tiny.close();
  }

  @Test
  void one_that_was_seen_untouched_is_found() throws Exception {
    starters.putAside();
    tiny.save(tiny.tiny(), TinyRepository.WRONG);
    starters.putAside();

    starters.bringBack(tiny.tiny(), starters.find(tiny.tiny()).orElseThrow());

    assertThat(tiny.tiny().isUntouched()).isTrue();
  }

  @Test
  void one_that_was_never_seen_is_nowhere() throws Exception {
    tiny.save(tiny.tiny(), TinyRepository.WRONG);
    starters.putAside();

    assertThat(starters.find(tiny.tiny())).isEmpty();
  }

  @Test
  void a_copy_that_somebody_has_changed_is_not_the_starter() throws Exception {
    starters.putAside();
    Path copy = starters.find(tiny.tiny()).orElseThrow().resolve("main/java/tiny/Greeter.java");
    Files.writeString(copy, "changed");
    tiny.save(tiny.tiny(), TinyRepository.WRONG);

    assertThat(starters.find(tiny.tiny())).isEmpty();
  }

  @Test
  void git_has_it_under_what_was_committed_since() throws Exception {
    assumeTrue(git("init", "-q"), "there is a git");
    commit("starters");
    tiny.save(tiny.tiny(), TinyRepository.WRONG);
    commit("my own");
    tiny.save(tiny.tiny(), TinyRepository.RIGHT);
    commit("better");

    starters.bringBack(tiny.tiny(), starters.find(tiny.tiny()).orElseThrow());

    assertThat(tiny.tiny().isUntouched()).isTrue();
  }

  @Test
  void two_copies_of_the_same_second_are_both_kept() throws Exception {
    starters.putAside();
    Path starter = starters.find(tiny.tiny()).orElseThrow();
    tiny.save(tiny.tiny(), TinyRepository.WRONG);
    Path first = starters.bringBack(tiny.tiny(), starter);
    tiny.save(tiny.tiny(), TinyRepository.RIGHT);
    Path second = starters.bringBack(tiny.tiny(), starter);

    assertThat(first.resolve("src/main/java/tiny/Greeter.java")).content().contains("Bye");
    assertThat(second.resolve("src/main/java/tiny/Greeter.java")).content().contains("Hello");
  }

  private void commit(String words) throws Exception {
    assertThat(git("add", "-A")).isTrue();
    assertThat(
            git(
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@b",
                "commit",
                "-q",
                "--no-verify",
                "-m",
                words))
        .isTrue();
  }

  private boolean git(String... words) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", tiny.root().toString()));
    command.addAll(List.of(words));
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }
}
