package imageprocessing;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.ParentSide;
import workshop.practice.work.Workers;

/// One worker process and the line to it. One thread asks; any thread may kill.
final class Worker implements AutoCloseable {
  private final Process process;
  private final ParentSide line;

  private Worker(Process process) {
    this.process = process;
    this.line = ParentSide.of(process);
  }

  // tag::start[]
  static Worker start() throws IOException {
    List<String> command = new ArrayList<>(Workers.command(ThumbnailWorker.class));
    command.add(String.valueOf(ProcessHandle.current().pid()));
    // A pipe that nobody reads is full some day:
    // what the codec complains about goes where our own complaints go.
    return new Worker(new ProcessBuilder(command).redirectError(Redirect.INHERIT).start());
  }

  // end::start[]

  /// The thumbnail as a PNG file.
  byte[] thumbnail(Path picture) throws IOException {
    return line.ask(Message.of(picture.toString())).bytes();
  }

  /// Whoever waits for an answer then gets a `WorkerGone`.
  void kill() {
    process.destroyForcibly();
  }

  /// Lets it end, and waits for that.
  @Override
  public void close() {
    line.close();
    process.onExit().join();
  }
}
