package workshop.measuring.probe;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// A child process: a JVM that says a byte when it is there, and then answers every byte with one.
final class Child {
  private static final int HEAP_MEGABYTES = 16;
  private static final int SAID = 1;

  private final Process process;
  private final InputStream from;
  private final OutputStream to;
  private boolean ready;

  private Child(Process process) {
    this.process = process;
    this.from = process.getInputStream();
    this.to = process.getOutputStream();
  }

  /// @param afterMillis how long it sleeps before each answer
  static Child start(long afterMillis) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx%dm".formatted(HEAP_MEGABYTES),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            Long.toString(afterMillis));
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// What a child does: it ends when nothing more can come.
  public static void main(String[] arguments) throws Exception {
    long afterMillis = Long.parseLong(arguments[0]);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    do {
      if (afterMillis > 0) {
        Thread.sleep(afterMillis);
      }
      out.write(SAID);
    } while (System.in.read() >= 0);
  }

  void awaitReady() throws IOException {
    if (!ready) {
      hear();
      ready = true;
    }
  }

  void ask() throws IOException {
    to.write(SAID);
    to.flush();
  }

  void hear() throws IOException {
    if (from.read() < 0) {
      throw new IOException("a child process is gone");
    }
  }

  /// It reads the end of its input and ends as well.
  void end() throws IOException, InterruptedException {
    to.close();
    process.waitFor();
  }

  long pid() {
    return process.pid();
  }
}
