package workshop.engine.ledger;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import workshop.engine.heap.HeapDump;
import workshop.engine.heap.HeapObject;

/// What is open in this JVM, as the JDK's own objects tell: files, directories, sockets.
///
/// Sees also what nobody refers to any more, unless garbage collection has closed it. Does not see
/// what the JDK holds on somebody's behalf: connections kept alive by an HTTP client or by a `URL`,
/// jars, pipes to children, memory-mapped files; nor selectors, which hold nothing of the world.
final class OpenThings {
  /// Who may keep something open for long: the JDK for itself, and the grader.
  private static final List<String> HOLDERS =
      List.of(
          "jdk.internal.",
          "jdk.jfr.",
          "java.util.zip.",
          "sun.net.www.",
          "sun.nio.ch.Pipe",
          "workshop.engine.",
          "workshop.practice.");

  /// Nobody's files: the JDK's source of random numbers, and what the observer looks into.
  private static final List<String> NOBODYS = List.of("/dev/random", "/dev/urandom", "/proc/");

  /// From here on garbage is collected before the heap is read, or reading takes too long.
  private static final long MUCH_BYTES = 32L << 20;

  private static final Set<String> WANTED =
      Set.of(
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.RandomAccessFile",
          "java.io.FilterInputStream",
          "java.io.FilterOutputStream",
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.SocketImpl",
          "java.net.Socket$SocketInputStream",
          "java.net.Socket$SocketOutputStream",
          "java.nio.channels.spi.AbstractInterruptibleChannel",
          "java.nio.channels.AsynchronousChannel",
          "sun.nio.ch.AsynchronousFileChannelImpl",
          "sun.nio.ch.AsynchronousSocketChannelImpl",
          "sun.nio.ch.AsynchronousServerSocketChannelImpl",
          "sun.nio.fs.UnixDirectoryStream",
          "sun.nio.fs.UnixSecureDirectoryStream",
          "sun.nio.fs.UnixPath",
          "jdk.internal.net.http.",
          "jdk.jfr.",
          "java.util.zip.",
          "sun.net.www.",
          "workshop.engine.inside.",
          "workshop.engine.pipe.",
          "workshop.engine.witness.",
          "workshop.practice.turnstile.",
          "workshop.practice.world.");

  private final HeapDump heap;
  private final Map<Long, List<HeapObject>> referrers = new HashMap<>();

  private OpenThings(HeapDump heap) {
    this.heap = heap;
    heap.all("java.lang.Object")
        .forEach(
            object ->
                object
                    .values()
                    .values()
                    .forEach(
                        id -> {
                          if (heap.object(id).isPresent()) {
                            referrers.computeIfAbsent(id, i -> new ArrayList<>()).add(object);
                          }
                        }));
  }

  /// How many descriptors are open, which costs next to nothing; -1 where the system does not tell.
  static long count() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : -1;
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /// What is open now, sorted; empty if nobody can tell.
  ///
  /// @param scratch where a heap dump may be written for a moment; files in it are the grader's
  static List<OpenThing> now(Path scratch) {
    HeapDump heap;
    try {
      heap =
          HeapDump.take(scratch, used() > MUCH_BYTES, WANTED, dump -> new OpenThings(dump).names());
    } catch (UncheckedIOException | IllegalArgumentException e) {
      return List.of();
    }
    return new OpenThings(heap).of(scratch.toAbsolutePath().toString());
  }

  /// Ids of the names of what is open.
  private Set<Long> names() {
    Set<Long> names = new HashSet<>();
    heap.all("java.lang.Object")
        .filter(object -> open(object).isPresent() && !isHeld(object))
        .forEach(
            object -> {
              names.add(object.value("path"));
              heap.object(object.value("dir")).ifPresent(dir -> names.add(dir.value("path")));
            });
    names.remove(0L);
    return names;
  }

  private List<OpenThing> of(String scratch) {
    String home = System.getProperty("java.home", "");
    return heap.all("java.lang.Object")
        .flatMap(object -> open(object).filter(thing -> !isHeld(object)).stream())
        .filter(thing -> NOBODYS.stream().noneMatch(thing.name()::startsWith))
        .filter(thing -> !thing.name().startsWith(home) && !thing.name().startsWith(scratch))
        .sorted()
        .toList();
  }

  private Optional<OpenThing> open(HeapObject object) {
    if (object.isA("sun.nio.ch.NioSocketImpl")) {
      long state = object.value("state"); // 1 created, 2 connecting, 3 connected, 4 closing
      return when(state >= 1 && state <= 3, socket(object.value("server") != 0), "");
    }
    if (object.isA("sun.nio.fs.UnixDirectoryStream")) {
      String path = heap.object(object.value("dir")).map(dir -> heap.text(dir, "path")).orElse("");
      return when(object.value("isClosed") == 0, OpenThing.Kind.DIRECTORY, path);
    }
    boolean open = object.value("closed") == 0;
    if (object.isA("java.io.FileInputStream")
        || object.isA("java.io.FileOutputStream")
        || object.isA("java.io.RandomAccessFile")) {
      boolean named = object.value("path") != 0; // the standard streams and pipes have no name
      return when(open && named, OpenThing.Kind.FILE, heap.text(object, "path"));
    }
    if (object.isA("sun.nio.ch.FileChannelImpl")) {
      boolean own = object.value("parent") == 0; // else the stream that it came from is told
      return when(open && own, OpenThing.Kind.FILE, heap.text(object, "path"));
    }
    if (object.isA("sun.nio.ch.AsynchronousFileChannelImpl")) {
      return when(open, OpenThing.Kind.FILE, "");
    }
    boolean server =
        object.isA("java.nio.channels.ServerSocketChannel")
            || object.isA("sun.nio.ch.AsynchronousServerSocketChannelImpl");
    boolean channel =
        object.isA("java.nio.channels.SocketChannel")
            || object.isA("java.nio.channels.DatagramChannel")
            || object.isA("sun.nio.ch.AsynchronousSocketChannelImpl");
    return when(open && (server || channel), socket(server), "");
  }

  private static OpenThing.Kind socket(boolean server) {
    return server ? OpenThing.Kind.SERVER_SOCKET : OpenThing.Kind.SOCKET;
  }

  private static Optional<OpenThing> when(boolean open, OpenThing.Kind kind, String name) {
    return open ? Optional.of(new OpenThing(kind, name)) : Optional.empty();
  }

  /// Whether one of the known holders refers to it, directly or through streams and sockets.
  private boolean isHeld(HeapObject object) {
    Set<Long> seen = new HashSet<>();
    Deque<HeapObject> next = new ArrayDeque<>(List.of(object));
    while (!next.isEmpty()) {
      HeapObject each = next.pop();
      if (!seen.add(each.id())) {
        continue;
      }
      if (HOLDERS.stream().anyMatch(each.typeName()::startsWith)) {
        return true;
      }
      next.addAll(referrers.getOrDefault(each.id(), List.of()));
    }
    return false;
  }
}
