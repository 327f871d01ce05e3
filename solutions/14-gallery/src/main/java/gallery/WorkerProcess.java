package gallery;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.ParentSide;

/// One worker process, seen from its parent. Used by one thread at a time.
final class WorkerProcess implements AutoCloseable {
  private final Process process;
  private final ParentSide line;

  private WorkerProcess(Process process) {
    this.process = process;
    this.line = ParentSide.of(process);
  }

  /// Starts one. What it says on its standard error nobody wants to know here, and a pipe that
  /// nobody reads would stop it.
  static WorkerProcess start() throws IOException {
    return new WorkerProcess(
        new ProcessBuilder(CoverWorker.command()).redirectError(Redirect.DISCARD).start());
  }

  Message ask(Message question) throws IOException {
    return line.ask(question);
  }

  /// Ends it, whatever it is doing, and waits for its end.
  @Override
  public void close() {
    line.close();
    process.destroyForcibly().onExit().join();
  }
}
