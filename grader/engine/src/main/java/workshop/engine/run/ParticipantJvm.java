package workshop.engine.run;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import workshop.engine.inside.ParticipantMain;
import workshop.engine.pipe.Bootstrap;
import workshop.engine.pipe.Message;
import workshop.engine.pipe.Wire;
import workshop.practice.world.HostAddress;

/// One participant JVM: its process, its messages, its output. Used by one thread; closing it ends
/// the process and its children.
final class ParticipantJvm implements AutoCloseable {
  private static final Duration TO_CONNECT = Duration.ofSeconds(60);

  /// Said instead of a message when the JVM has gone.
  static final Message GONE = new Message.Started("gone");

  /// Said instead of a message when none came in time.
  static final Message NOTHING = new Message.Started("nothing");

  private final Process process;
  private final ServerSocket door;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final OutputReader output;
  private final Writer in;

  private ParticipantJvm(Process process, ServerSocket door, int outputBytes) {
    this.process = process;
    this.door = door;
    this.output = OutputReader.start(process.getInputStream(), outputBytes);
    this.in = process.outputWriter(StandardCharsets.UTF_8);
  }

  /// Starts a JVM that runs `tests` of one hidden test class, by unique id; if that is empty, those
  /// with one of the `names`; if that is empty too, all.
  static ParticipantJvm start(
      Path classes,
      Path scratch,
      HostAddress host,
      long hostPid,
      String testClass,
      List<String> tests,
      Set<String> names,
      Limits limits)
      throws IOException {
    ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    door.setSoTimeout((int) TO_CONNECT.toMillis());
    Process process =
        new ProcessBuilder(command(classes, limits)).redirectErrorStream(true).start();
    ParticipantJvm jvm = new ParticipantJvm(process, door, limits.outputBytes());
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    Thread.ofVirtual().name("messages").start(() -> jvm.receive(token));
    new Bootstrap(
            door.getLocalPort(),
            token,
            host.port(),
            host.token(),
            hostPid,
            classes,
            scratch,
            testClass,
            names,
            tests)
        .write(jvm.in);
    return jvm;
  }

  /// The next message; [#GONE] if the JVM has gone, [#NOTHING] if none came within `wait`.
  Message next(Duration wait) throws InterruptedException {
    Message message = messages.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
    return message == null ? NOTHING : message;
  }

  /// Asks why the running test does not end; the answer is a message.
  void ask() {
    try {
      in.write("why\n");
      in.flush();
    } catch (IOException e) {
      // it has gone; its end is a message of its own
    }
  }

  /// Its exit code, once it has ended.
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  String output() {
    return output.text();
  }

  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor();
      door.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // nothing listens any more, which is what we want
    }
  }

  private static List<String> command(Path classes, Limits limits) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + limits.heapMegabytes() + "m",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        // C2 is part of the lesson, but these JVMs live for seconds: it may wait for really hot
        // code.
        // A quarter less CPU time for one submission (3.0 s instead of 3.9 s, mean of 12).
        "-XX:Tier4InvocationThreshold=20000",
        "-XX:Tier4MinInvocationThreshold=3000",
        "-XX:Tier4CompileThreshold=60000",
        "-XX:Tier4BackEdgeThreshold=160000",
        // The same pools on every machine: the common pool has one worker on two cores otherwise.
        "-XX:ActiveProcessorCount=4",
        // Method references and lambdas leave no frame otherwise.
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:+ShowHiddenFrames",
        "--enable-preview",
        // Exit codes of child processes, which the JDK tells nobody but who started them.
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "-Dfile.encoding=UTF-8",
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8",
        passedOn("workshop.observe.without-proc"),
        passedOn("workshop.observe.off"),
        "-cp",
        ClassPath.forParticipant(classes),
        ParticipantMain.class.getName());
  }

  private static String passedOn(String property) {
    return "-D" + property + "=" + Boolean.getBoolean(property);
  }

  private void receive(String token) {
    try (Socket socket = door.accept();
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(socket.getInputStream()))) {
      if (in.readUTF().equals(token)) {
        for (Optional<Message> m = Wire.read(in); m.isPresent(); m = Wire.read(in)) {
          messages.add(m.get());
        }
      }
    } catch (IOException e) {
      // the JVM has gone, or never came: the same end
    }
    messages.add(GONE);
  }
}
