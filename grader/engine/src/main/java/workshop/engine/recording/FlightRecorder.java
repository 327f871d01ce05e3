package workshop.engine.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;

/// The JVM's own recorder, told what to look at.
///
/// A virtual thread that parks leaves no event of its own, and neither does a wait for any of many
/// channels: there the methods themselves are traced (JEP 520).
public final class FlightRecorder {
  public static final String THREAD_START = "jdk.ThreadStart";
  public static final String THREAD_END = "jdk.ThreadEnd";
  public static final String VIRTUAL_START = "jdk.VirtualThreadStart";
  public static final String VIRTUAL_END = "jdk.VirtualThreadEnd";
  public static final String PROCESS_START = "jdk.ProcessStart";
  public static final String SAMPLE = "jdk.ExecutionSample";
  public static final String SLEEP = "jdk.ThreadSleep";
  public static final String MONITOR = "jdk.JavaMonitorEnter";
  public static final String SOCKET_READ = "jdk.SocketRead";
  public static final String SOCKET_WRITE = "jdk.SocketWrite";
  public static final String CALL = "jdk.MethodTrace";
  private static final List<String> WAITS =
      List.of(
          "jdk.ThreadPark",
          SLEEP,
          MONITOR,
          "jdk.JavaMonitorWait",
          SOCKET_READ,
          SOCKET_WRITE,
          "jdk.FileRead",
          "jdk.FileWrite");
  private static final String HOOK = "jdk.jfr.internal.ShutdownHook";
  private static final String PARK = "java.util.concurrent.locks.LockSupport::park";
  private static final String CALLS =
      String.join(
          ";", PARK, PARK + "Nanos", PARK + "Until", "sun.nio.ch.SelectorImpl::lockAndDoSelect");

  private final Recording recording = new Recording();

  private FlightRecorder() {}

  /// @param file where the recording is written when it ends, in whichever way
  static FlightRecorder start(Path file) throws IOException {
    FlightRecorder recorder = new FlightRecorder();
    Recording recording = recorder.recording;
    recording.setDestination(file);
    recording.setDumpOnExit(true);
    for (String name : WAITS) {
      recording.enable(name).withThreshold(Duration.ZERO).withStackTrace().with("throttle", "off");
    }
    for (String name :
        List.of(THREAD_START, THREAD_END, VIRTUAL_START, VIRTUAL_END, PROCESS_START)) {
      recording.enable(name).withStackTrace();
    }
    recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10)).withStackTrace();
    recording.enable(CALL).with("filter", CALLS).withThreshold(Duration.ZERO).withStackTrace();
    recording.enable(Beat.NAME).withoutStackTrace();
    recording.start();
    return recorder;
  }

  /// Ends the recording and writes it down.
  ///
  /// Should the JVM be ending, the recorder does so itself, at the same time: then returns when it
  /// has.
  void end() {
    try {
      recording.stop();
    } catch (IllegalStateException endsItself) {
      awaitHook();
    }
  }

  private static void awaitHook() {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getClass().getName().equals(HOOK)) {
        join(thread);
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
