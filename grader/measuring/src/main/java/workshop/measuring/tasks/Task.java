package workshop.measuring.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// A piece of work, cut into units that know nothing of each other. Each has a number for a result;
/// the result of all is their sum, in whatever order they end. Any thread may do a unit.
public interface Task {
  /// How many there are, numbered from 0.
  int units();

  /// How many of them may be under way at once, in whatever model: a host takes no more, or more
  /// would be of no use.
  int atOnce();

  /// How many worker processes share them: few, as each is a JVM.
  int processes();

  /// Does a unit, and waits for whatever it has to wait for.
  long run(int unit) throws IOException, InterruptedException;

  /// Begins a unit and waits for nothing, where what it waits for can call back; otherwise the unit
  /// is one piece of work. Called on the loop's thread.
  ///
  /// @param workers where the work of a unit is done
  default CompletableFuture<Long> start(int unit, Executor loop, Executor workers) {
    return CompletableFuture.supplyAsync(() -> done(unit), workers);
  }

  private long done(int unit) {
    try {
      return run(unit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
