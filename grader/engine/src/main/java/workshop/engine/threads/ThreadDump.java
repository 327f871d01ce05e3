package workshop.engine.threads;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Every thread of this JVM at one moment, virtual threads included.
///
/// Made with `HotSpotDiagnosticMXBean.dumpThreads` in its JSON form, which has states, blockers and
/// monitor owners since JDK 25. Any thread may take one.
public final class ThreadDump {
  private static final String ROOT = "<root>";

  private final Map<Long, DumpedThread> threads = new LinkedHashMap<>();
  private final Map<Long, String> executors = new HashMap<>();

  private ThreadDump() {}

  /// Of these threads, made by hand.
  public static ThreadDump of(Collection<DumpedThread> threads) {
    ThreadDump dump = new ThreadDump();
    threads.forEach(thread -> dump.threads.put(thread.id(), thread));
    return dump;
  }

  /// @param folder where the dump may be written for a moment
  /// @throws UncheckedIOException if it cannot be written there
  public static ThreadDump take(Path folder) {
    Path file = folder.resolve("threads-" + Thread.currentThread().threadId() + ".json");
    ThreadDump dump = new ThreadDump();
    try {
      Files.deleteIfExists(file);
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toAbsolutePath().toString(), ThreadDumpFormat.JSON);
      byte[] json = read(file);
      Files.deleteIfExists(file);
      DumpParser.parse(
          json,
          (thread, container) -> {
            dump.threads.put(thread.id(), thread);
            if (!container.equals(ROOT)) {
              dump.executors.put(thread.id(), container);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dump;
  }

  /// By a stream, not a channel: the participant's code may have interrupted this thread.
  private static byte[] read(Path file) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      return in.readAllBytes();
    }
  }

  public Collection<DumpedThread> threads() {
    return threads.values();
  }

  public Optional<DumpedThread> thread(long id) {
    return Optional.ofNullable(threads.get(id));
  }

  /// The executor that the thread belongs to, as `Type@identity` or `name/Type@identity`; empty if
  /// it belongs to none.
  public Optional<String> executor(long threadId) {
    return Optional.ofNullable(executors.get(threadId));
  }
}
