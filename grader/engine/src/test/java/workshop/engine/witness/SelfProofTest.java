package workshop.engine.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.practice.world.PracticeHost;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelfProofTest {
  private static final String THREADS = "what threads wait for (thread dump)";
  private static final String REQUESTS = "requests held by the practice host, and who issued them";
  private static final String WORK = "work held by the practice library, and which thread does it";

  @TempDir Path scratch;
  private PracticeHost host;
  private Issuers issuers;
  private @Nullable ProxySelector before;

  @BeforeAll
  void start() {
    before = ProxySelector.getDefault();
    host = PracticeHost.start();
  }

  @BeforeEach
  void install() {
    issuers = Issuers.install(ParticipantClasses.in(scratch));
  }

  @AfterAll
  void stop() {
    host.close();
    ProxySelector.setDefault(before);
  }

  @Test
  void here_everything_is_seen() {
    assertThat(SelfProof.blindSpots(this::dump, issuers, host)).isEmpty();
  }

  @Test
  void a_refused_dump_is_a_blind_spot() {
    assertThat(SelfProof.blindSpots(SelfProofTest::refused, issuers, host))
        .containsExactly(THREADS);
  }

  /// Before JDK 25 the dump has no states and no blockers.
  @Test
  void a_dump_without_states_is_a_blind_spot() {
    assertThat(SelfProof.blindSpots(this::stateless, issuers, host)).containsExactly(THREADS);
  }

  @Test
  void requests_that_go_past_the_observer_are_a_blind_spot() {
    ProxySelector.setDefault(null);

    assertThat(SelfProof.blindSpots(this::dump, issuers, host)).containsExactly(REQUESTS);
  }

  @Test
  void a_host_that_has_gone_is_a_blind_spot() {
    PracticeHost gone = PracticeHost.start();
    gone.close();

    assertThat(SelfProof.blindSpots(this::dump, issuers, gone)).containsExactly(REQUESTS, WORK);
  }

  @Test
  void the_recorder_sees_a_sleep() {
    assertThat(recorder(scratch).sees()).isTrue();
  }

  /// A full disk, for example.
  @Test
  void a_recorder_that_cannot_write_does_not_see() throws IOException {
    Path noFolder = Files.createFile(scratch.resolve("no-folder"));

    assertThat(recorder(noFolder).sees()).isFalse();
  }

  private static WaitWitness recorder(Path scratch) {
    return new WaitWitness(scratch, new StackReader(ParticipantClasses.in(scratch)));
  }

  private ThreadDump dump() {
    return ThreadDump.take(scratch);
  }

  private ThreadDump stateless() {
    Stream<DumpedThread> threads =
        dump().threads().stream()
            .map(
                t ->
                    new DumpedThread(
                        t.id(), t.name(), t.virtual(), "", "", "", List.of(), t.stack(), false));
    return ThreadDump.of(threads.toList());
  }

  private static ThreadDump refused() {
    throw new UncheckedIOException(new IOException("no space left on device"));
  }
}
