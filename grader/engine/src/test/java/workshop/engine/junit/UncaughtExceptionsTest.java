package workshop.engine.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Isolated
class UncaughtExceptionsTest {
  static RuntimeException[] stops() {
    return new RuntimeException[] {
      new CancellationException(),
      new IllegalStateException(new InterruptedException()),
      new CompletionException(new UncheckedIOException(new ClosedByInterruptException()))
    };
  }

  @Test
  void what_ends_a_thread_is_collected() throws InterruptedException {
    RuntimeException failure = new UncheckedIOException(new IOException("no such file"));

    assertThat(collectedOf(failure)).containsSame(failure);
  }

  @ParameterizedTest
  @MethodSource("stops")
  void what_says_that_it_was_told_to_stop_is_not(RuntimeException stop)
      throws InterruptedException {
    assertThat(collectedOf(stop)).isEmpty();
  }

  private static Optional<Throwable> collectedOf(RuntimeException thrown)
      throws InterruptedException {
    try (UncaughtExceptions exceptions = UncaughtExceptions.collect()) {
      Thread thread =
          Thread.ofPlatform()
              .start(
                  () -> {
                    throw thrown;
                  });
      thread.join();
      return exceptions.first();
    }
  }
}
