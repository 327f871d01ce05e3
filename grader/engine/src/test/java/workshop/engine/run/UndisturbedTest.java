package workshop.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class UndisturbedTest {
  @Test
  void what_it_returns_or_throws_is_passed_on() throws InterruptedException {
    assertThat(Undisturbed.call(() -> "done")).isEqualTo("done");
    assertThatThrownBy(
            () ->
                Undisturbed.call(
                    () -> {
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no");
    assertThatThrownBy(
            () ->
                Undisturbed.call(
                    () -> {
                      throw new IOException("disk");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("disk");
  }

  @Test
  void an_interrupt_reaches_the_caller_when_the_work_is_done() {
    AtomicBoolean done = new AtomicBoolean();
    AtomicBoolean disturbed = new AtomicBoolean();
    Thread.currentThread().interrupt();

    assertThatThrownBy(
            () ->
                Undisturbed.call(
                    () -> {
                      disturbed.set(Thread.currentThread().isInterrupted());
                      done.set(true);
                      return "";
                    }))
        .isInstanceOf(InterruptedException.class);

    assertThat(done).isTrue();
    assertThat(disturbed).isFalse();
    assertThat(Thread.interrupted()).isFalse();
  }
}
