package mltraining;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Loaded;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.ParentSide;
import workshop.practice.protocol.WorkerGone;
import workshop.practice.work.Workers;

/// Some rows, and the process that has them. If it dies, another takes its place.
final class Shard implements AutoCloseable {
  private static final int TRIES = 3;

  private final Message load;
  private Process process;
  private ParentSide line;
  private Message asked;

  private Shard(Message load) throws IOException {
    this.load = load;
    this.asked = load;
    this.process = startProcess();
    this.line = ParentSide.of(process);
  }

  /// Starts a worker and lets it read its rows. Does not wait for it.
  static Shard start(Dataset data, int from, int to) throws IOException {
    byte[] numbers =
        ByteBuffer.allocate(3 * Integer.BYTES).putInt(data.rows()).putInt(from).putInt(to).array();
    Shard shard = new Shard(Message.of(data.file().toAbsolutePath().toString(), numbers));
    shard.ask(shard.load);
    return shard;
  }

  private static Process startProcess() throws IOException {
    return new ProcessBuilder(Workers.command(Learner.class))
        .redirectError(Redirect.INHERIT) // or the worker stands still when that pipe is full
        .start();
  }

  /// Waits until the rows are read.
  Loaded loaded() throws IOException {
    ByteBuffer told = ByteBuffer.wrap(answer().bytes());
    int good = told.getInt();
    List<Integer> bad = new ArrayList<>();
    while (told.hasRemaining()) {
      bad.add(told.getInt());
    }
    return new Loaded(good, bad);
  }

  /// Asks for the gradient at these weights. Does not wait for it.
  void ask(double[] weights) {
    ask(Message.of(Learner.bytes(weights)));
  }

  /// Waits for the gradient.
  double[] gradient() throws IOException {
    return Learner.doubles(answer().bytes());
  }

  private void ask(Message question) {
    asked = question;
    try {
      line.send(question);
    } catch (IOException gone) {
      // Whoever waits for the answer finds out as well, and can do something about it.
    }
  }

  // tag::answer[]
  private Message answer() throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return line.receive();
      } catch (WorkerGone gone) {
        if (tries == TRIES) {
          throw gone;
        }
        replace();
      }
    }
  }

  // end::answer[]

  /// Another process reads the rows and is asked the same. What the dead one had reported of its
  /// rows is known.
  private void replace() throws IOException {
    close();
    process = startProcess();
    line = ParentSide.of(process);
    Message open = asked;
    ask(load);
    if (open != load) {
      line.receive();
      ask(open);
    }
  }

  /// Ends the process, whatever it is doing, and waits for its end.
  @Override
  public void close() {
    line.close();
    process.destroyForcibly();
    process.onExit().join();
  }
}
