package workshop.measuring.tasks;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/// A task each of whose units asks the host for something and then does something with it.
abstract class Fetched implements Task {
  private final Web web;
  private final int units;
  private final int atOnce;

  Fetched(Material material, int atOnce) {
    this.web = new Web(material.host());
    this.units = material.units();
    this.atOnce = atOnce;
  }

  /// What this unit asks for.
  abstract String path(int unit);

  /// Its result.
  abstract long read(byte[] body);

  @Override
  public final int units() {
    return units;
  }

  @Override
  public final int atOnce() {
    return atOnce;
  }

  @Override
  public final int processes() {
    return Math.max(Workplace.PROCESSES, Images.processors());
  }

  @Override
  public final long run(int unit) throws IOException, InterruptedException {
    return read(web.get(path(unit)));
  }

  @Override
  public final CompletableFuture<Long> start(int unit, Executor loop, Executor workers) {
    return web.ask(path(unit), loop).thenApplyAsync(this::read, workers);
  }
}
