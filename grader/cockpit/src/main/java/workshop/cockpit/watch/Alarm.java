package workshop.cockpit.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Wakes who waits when the system tells that something in a folder has changed. Where it does not
/// tell, the wait simply lasts. What has changed is for the woken to find out. Used by one thread,
/// but for [#close].
final class Alarm implements AutoCloseable {
  private final @Nullable WatchService service;
  private final Map<Path, WatchKey> minded = new HashMap<>();

  private Alarm(@Nullable WatchService service) {
    this.service = service;
  }

  static Alarm ofTheSystem() {
    try {
      return new Alarm(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException none) {
      return never();
    }
  }

  /// As on a file system that tells nothing.
  static Alarm never() {
    return new Alarm(null);
  }

  /// From now on, changes in this folder (not below it) wake.
  void mind(Path folder) {
    WatchKey key = minded.get(folder);
    if (service == null || (key != null && key.isValid())) {
      return;
    }
    try {
      minded.put(
          folder,
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE));
    } catch (IOException | ClosedWatchServiceException full) {
      minded.remove(folder); // or gone: then the wait lasts
    }
  }

  /// Waits, at most so long.
  void await(Duration longest) throws InterruptedException {
    if (service == null) {
      Thread.sleep(longest);
      return;
    }
    WatchKey key = service.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        minded.values().remove(key);
      }
      key = service.poll();
    }
  }

  @Override
  public void close() {
    try {
      if (service != null) {
        service.close();
      }
    } catch (IOException e) {
      // it wakes nobody any more, which is what is wanted
    }
  }
}
