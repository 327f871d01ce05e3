package workshop.engine.jvm;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import workshop.engine.inside.ParticipantMain;
import workshop.engine.pipe.Bootstrap;
import workshop.engine.pipe.Door;
import workshop.engine.pipe.Message;
import workshop.engine.pipe.Wire;

/// One participant JVM: its process, its messages, its output, its family. Used by one thread;
/// closing it ends the process and its children.
///
/// Until [#begin] it only waits: it has seen nothing of the participant.
public final class ParticipantJvm implements AutoCloseable {
  private static final Duration TO_CONNECT = Duration.ofSeconds(60);

  private final Process process;
  private final BlockingQueue<Word> words = new LinkedBlockingQueue<>();
  private final OutputReader output;
  private final Writer in;
  private final Family family;
  private volatile boolean came;

  private ParticipantJvm(Process process, int outputBytes) {
    this.process = process;
    this.output = OutputReader.start(process.getInputStream(), outputBytes);
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    this.family = Family.of(process.toHandle());
  }

  static ParticipantJvm boot(List<String> command, Limits limits) throws IOException {
    return new ParticipantJvm(JvmCommand.process(command).start(), limits.outputBytes());
  }

  /// Tells it what to run. From now on it speaks.
  ///
  /// @param toRun made for the door it is to come to
  public void begin(Function<Door, Bootstrap> toRun) throws IOException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    door.setSoTimeout((int) TO_CONNECT.toMillis());
    Thread.ofVirtual().name("messages").start(() -> receive(door, token));
    process.onExit().thenRun(() -> close(door));
    family.watch();
    try {
      toRun.apply(new Door(door.getLocalPort(), token)).write(in);
    } catch (IOException e) {
      close(door); // it has gone: its end is a word of its own
    }
  }

  /// The next word, within `wait`.
  public Word next(Duration wait) throws InterruptedException {
    Word word = words.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
    return word == null ? new Word.Silence() : word;
  }

  /// Asks why the running test does not end; the answer is a message.
  public void ask() {
    try {
      in.write("why\n");
      in.flush();
    } catch (IOException e) {
      // it has gone; its end is a word of its own
    }
  }

  /// Whether it ever came to the door. One that did not has run nothing of the participant's.
  public boolean came() {
    return came;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /// Its exit code, once it has ended.
  public int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  /// Whether the grader did not end it, from inside, as a test could not come to an end: then it
  /// had no chance to end what it had started. Waits until it has ended.
  public boolean endedByItself() throws InterruptedException {
    return exitCode() != ParticipantMain.HALTED;
  }

  public String output() {
    return output.text();
  }

  /// Ends what it had started and what has outlived it, and tells the commands. Call it when the
  /// JVM has gone by itself.
  public List<String> endSurvivors() {
    return family.endSurvivors();
  }

  @Override
  public void close() {
    family.look();
    process.destroyForcibly();
    family.endSurvivors();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void receive(ServerSocket door, String token) {
    try (Socket socket = door.accept();
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(socket.getInputStream()))) {
      door.close(); // nobody else comes in
      if (in.readUTF().equals(token)) {
        came = true;
        for (Optional<Message> m = Wire.read(in); m.isPresent(); m = Wire.read(in)) {
          words.add(new Word.Said(m.get()));
        }
      }
    } catch (IOException e) {
      // the JVM has gone, or never came: the same end
    } finally {
      close(door);
    }
    words.add(new Word.Gone());
  }

  private static void close(ServerSocket door) {
    try {
      door.close();
    } catch (IOException e) {
      // nobody can come in any more, which is what we want
    }
  }
}
