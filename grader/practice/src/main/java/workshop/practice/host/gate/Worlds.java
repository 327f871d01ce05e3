package workshop.practice.host.gate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The open worlds of this host, by name. Event loop only.
public final class Worlds {
  private final Map<String, HostedWorld> open = new HashMap<>();
  private long opened;

  /// Takes a world in and gives it a name that none had before.
  public String add(HostedWorld world) {
    String name = Long.toString(++opened);
    open.put(name, world);
    return name;
  }

  /// Null if there is none of this name, or no more.
  public @Nullable HostedWorld get(String name) {
    return open.get(name);
  }

  /// Closing twice is harmless.
  public void close(String name) {
    HostedWorld world = open.remove(name);
    if (world != null) {
      world.close();
    }
  }

  /// Tells the world on this port, if there is one, whose a request is.
  public void issued(int port, String name, long pid, long thread) {
    for (HostedWorld world : open.values()) {
      if (port != 0 && world.port() == port) {
        world.issued(name, pid, thread);
      }
    }
  }
}
