package gallery;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workshop.engine.junit.Watch;
import workshop.practice.work.Workers;
import workshop.practice.world.Gate;

/// The participant's program in a JVM of its own, which can be killed.
final class Elsewhere implements AutoCloseable {
  private final Process program;
  private final Path said;
  private final List<ProcessHandle> children = new ArrayList<>();

  private Elsewhere(Process program, Path said) {
    this.program = program;
    this.said = said;
  }

  static Elsewhere start(Hall hall) throws IOException {
    List<String> command = new ArrayList<>(Workers.command(Elsewhere.class));
    command.add(hall.shop().start().toString());
    command.add(hall.folder().toString());
    Path said = hall.folder().resolveSibling("said-elsewhere");
    return new Elsewhere(
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(said.toFile()))
            .start(),
        said);
  }

  /// Builds a gallery.
  ///
  /// @param args the shop's first page, and the folder
  public static void main(String[] args) throws Exception {
    new Gallery().build(URI.create(args[0]), Path.of(args[1]));
  }

  /// Waits until each worker has a thumbnail in hand, and stands at the gate; or one, if there
  /// never are two.
  void awaitThumbnails(Hall hall, Watch watch) throws IOException {
    Gate gate = hall.codec().gate();
    watch.comes(
        () -> !program.isAlive() || gate.state().held().size() >= OpeningDay.WORKERS,
        () -> hall.shop().gate().state().arrived() + gate.state().arrived());
    if (!program.isAlive()) {
      throw new AssertionError("the program ended by itself" + lastLine());
    }
    if (gate.state().held().isEmpty()) {
      throw new AssertionError("no thumbnail was begun");
    }
  }

  private String lastLine() throws IOException {
    List<String> lines = Files.readAllLines(said);
    return lines.stream()
        .filter(line -> line.contains("Exception") || line.contains("Error"))
        .findFirst()
        .map(line -> ": " + line)
        .orElse("");
  }

  /// Kills the program, with signal 9 where there are signals: it cannot do anything about it.
  void kill() {
    try (Stream<ProcessHandle> now = program.toHandle().descendants()) {
      now.forEach(children::add);
    }
    program.destroyForcibly().onExit().join();
  }

  /// Waits until none of its processes is alive, or none will end any more.
  void awaitEndOfAll(Watch watch) {
    int staying = watch.staying(children).size();
    if (staying > 0) {
      throw new AssertionError(
          "%d of %d worker processes still run after the program was killed"
              .formatted(staying, children.size()));
    }
  }

  @Override
  public void close() throws IOException {
    program.destroyForcibly().onExit().join();
    children.forEach(ProcessHandle::destroyForcibly);
    Files.deleteIfExists(said);
  }
}
