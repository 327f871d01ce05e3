package mltraining;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Loaded;
import workshop.practice.work.Workers;

/// Some rows, and the process that has them; talks to it without the protocol. Any trouble with the
/// process and another takes its place.
final class Shard implements AutoCloseable {
  private static final int TRIES = 3;

  private final List<String> command = new ArrayList<>(Workers.command(Learner.class));
  private Process process;
  private DataInputStream in;
  private DataOutputStream out;
  private double[] asked = {};

  private Shard(Dataset data, int from, int to) throws IOException {
    command.add(data.file().toString());
    command.add(Integer.toString(data.rows()));
    command.add(Integer.toString(from));
    command.add(Integer.toString(to));
    process = startProcess();
    in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  static Shard start(Dataset data, int from, int to) throws IOException {
    return new Shard(data, from, to);
  }

  private Process startProcess() throws IOException {
    return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
  }

  /// Waits until the rows are read.
  Loaded loaded() throws IOException {
    int good = in.readInt();
    List<Integer> bad = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      bad.add(in.readInt());
    }
    return new Loaded(good, bad);
  }

  void ask(double[] weights) {
    asked = weights;
    try {
      send();
    } catch (IOException gone) {
      // The next to read finds out as well.
    }
  }

  private void send() throws IOException {
    out.writeByte(Gradients.WEIGHTS);
    Learner.write(out, asked);
  }

  double[] gradient() throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        return Learner.read(in);
      } catch (IOException gone) {
        if (tries == TRIES) {
          throw gone;
        }
        replace();
      }
    }
  }

  private void replace() throws IOException {
    close();
    process = startProcess();
    in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    loaded();
    send();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
