package workshop.engine.jvm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Starts participant JVMs from the cache, as soon as there is one that can be trusted. It looks
/// for it on a thread of its own, while the runner does something else.
final class WarmStart implements Start {
  private final StartCache cache;
  private final Limits limits;
  private final FutureTask<Optional<Warmth>> look;
  private Optional<Warmth> warmth = Optional.empty();
  private boolean gaveUp;

  WarmStart(StartCache cache, Limits limits) {
    this.cache = cache;
    this.limits = limits;
    this.look = new FutureTask<>(cache::find);
    Thread.ofPlatform().daemon().name("start-cache").start(look);
  }

  @Override
  public List<String> command(Path classes) {
    return warmth()
        .map(found -> JvmCommand.warm(limits, found, classes))
        .orElseGet(() -> JvmCommand.cold(limits, classes));
  }

  @Override
  public void giveUpCache() {
    gaveUp = true;
    warmth = Optional.empty();
  }

  private Optional<Warmth> warmth() {
    if (warmth.isEmpty() && !gaveUp) {
      warmth = looked().or(cache::find);
    }
    return warmth;
  }

  private Optional<Warmth> looked() {
    try {
      return look.get();
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
