package workshop.engine.recording;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Span.State;

/// The child processes of this JVM and what they do, looked at now and then. One that lives and
/// ends between two looks is known by its birth only, from the flight recorder. One thread looks;
/// another may ask when it no longer does.
public final class Nursery {
  /// As for threads, but the system counts a process's time in steps of ten milliseconds.
  private static final double WORKS = 0.15;

  private static final String WORKER = "workshop.practice.work.WorkerMain";

  private final Map<Long, Child> children = new LinkedHashMap<>();
  private final Map<Long, Long> ends = new ConcurrentHashMap<>();

  /// @param cpu microseconds it has used
  private record Look(long nanos, long cpu) {}

  /// A child and what was seen of it.
  private record Child(ProcessHandle handle, String name, List<Look> looks) {}

  /// Looks for new ones, which is dear, and at those that are known.
  synchronized void lookForMore() {
    try (Stream<ProcessHandle> now = ProcessHandle.current().descendants()) {
      now.forEach(this::know);
    }
    look();
  }

  /// Looks at those that are known.
  synchronized void look() {
    for (Child child : children.values()) {
      if (!ends.containsKey(child.handle().pid())) {
        long nanos = System.nanoTime();
        long cpu = child.handle().info().totalCpuDuration().map(Duration::toNanos).orElse(-1L);
        if (cpu >= 0) {
          child.looks().add(new Look(nanos, cpu));
        }
      }
    }
  }

  private void know(ProcessHandle handle) {
    long pid = handle.pid();
    if (!children.containsKey(pid)) {
      String line = handle.info().commandLine().orElse("");
      children.put(pid, new Child(handle, name(line), new ArrayList<>()));
      handle.onExit().thenRun(() -> ends.put(pid, System.nanoTime()));
    }
  }

  /// What a person calls a process with this command line: the class that a worker runs, or the
  /// program's name.
  public static String name(String commandLine) {
    String[] words = commandLine.strip().split("\\s+", 0);
    for (int i = 0; i + 1 < words.length; i++) {
      if (words[i].equals(WORKER)) {
        return words[i + 1];
      }
    }
    Path program = Path.of(words[0]).getFileName();
    return program == null ? "" : program.toString();
  }

  /// Their process ids, in the order in which they were first seen.
  public synchronized List<Long> pids() {
    return List.copyOf(children.keySet());
  }

  /// Empty if it was never seen, or says nothing.
  public synchronized String nameOf(long pid) {
    Child child = children.get(pid);
    return child == null ? "" : child.name();
  }

  /// When it was first seen.
  public synchronized long firstSeen(long pid, long otherwise) {
    Child child = children.get(pid);
    return child == null || child.looks().isEmpty() ? otherwise : child.looks().getFirst().nanos();
  }

  /// When it ended; `otherwise` if it has not, or was never seen.
  public long end(long pid, long otherwise) {
    return ends.getOrDefault(pid, otherwise);
  }

  /// Microseconds of CPU time as last seen; -1 if it is not known.
  public synchronized long cpu(long pid) {
    Child child = children.get(pid);
    return child == null || child.looks().isEmpty() ? -1 : child.looks().getLast().cpu() / 1000;
  }

  /// What it did between these moments, as far as its CPU time tells.
  public synchronized List<Span> spans(long pid, long from, long to, long origin) {
    Child child = children.get(pid);
    List<Look> looks = child == null ? List.of() : child.looks();
    List<Span> spans = new ArrayList<>();
    long done = from;
    long usedBefore = 0;
    for (Look look : looks) {
      long end = Math.min(look.nanos(), to);
      if (end > done) {
        double share = (double) (look.cpu() - usedBefore) / (end - done);
        add(spans, share < WORKS ? State.WAITING : State.WORKING, done - origin, end - origin);
        done = end;
      }
      usedBefore = look.cpu();
    }
    return spans;
  }

  private static void add(List<Span> spans, State state, long from, long to) {
    if (!spans.isEmpty() && spans.getLast().state() == state) {
      spans.add(Span.of(state, spans.removeLast().from(), to / 1000));
    } else {
      spans.add(Span.of(state, from / 1000, to / 1000));
    }
  }
}
