package workshop.engine.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import workshop.practice.Todo;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// What a room's `Demonstration` is given: the practice host, and somebody who takes down what
/// happens in its worlds.
///
/// ```java
/// static void run(Scene scene) throws Exception {
///   BookShop shop = scene.watch(scene.practice().openShop(new ShopSpec(7, 40, 10)));
///   shop.latency(Duration.ofMillis(50));
///   new CatalogueScraper().scrape(shop.start(), Duration.ofSeconds(5));
/// }
/// ```
///
/// Whatever it is handed stays open until the run has been written down. One thread opens worlds;
/// any may ask for what was opened.
public final class Scene implements AutoCloseable {
  /// A stretch of a demonstration with a name, which its operations have as their stage.
  ///
  /// @param to -1 while it lasts
  public record Part(String name, long from, long to) {}

  /// What happens in a part.
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }

  private final PracticeHost practice;
  private final Path folder;
  private final List<Watched> worlds = new CopyOnWriteArrayList<>();
  private final List<Part> parts = new CopyOnWriteArrayList<>();
  private final Deque<AutoCloseable> kept = new ArrayDeque<>();
  private volatile long origin = System.nanoTime();
  private volatile boolean played;
  private volatile boolean slowed;

  /// @param folder for the files of this run
  Scene(PracticeHost practice, Path folder) {
    this.practice = practice;
    this.folder = folder;
  }

  /// Where worlds are opened.
  public PracticeHost practice() {
    return practice;
  }

  /// A new, empty folder for files of the demonstration.
  public Path folder(String name) throws IOException {
    return Files.createTempDirectory(folder, name);
  }

  /// Has the operations of this world taken down, from its first one on.
  public <W extends World> W watch(W world) {
    keep(world);
    worlds.add(Watched.begin(world));
    return world;
  }

  /// The same, and each operation is held for so long: for worlds that have no latency of their
  /// own.
  public <W extends World> W watch(W world, Duration latency) {
    watch(world);
    slowed = true;
    keep(Latency.begin(world.gate(), latency));
    return world;
  }

  /// Closes this when the run has been written down.
  public <C extends AutoCloseable> C keep(C closeable) {
    kept.push(closeable);
    return closeable;
  }

  /// The run begins here: what came before was preparation and is not shown.
  public void begin() {
    origin = System.nanoTime();
  }

  /// Runs a task of its own, of several. One that nobody has begun is left out.
  ///
  /// @param name what its operations are said to belong to: `task 2`
  public void part(String name, Action action) throws Exception {
    long from = System.nanoTime();
    int place = parts.size();
    parts.add(new Part(name, from, -1));
    long todos = Todo.met();
    try {
      action.run();
    } catch (Exception e) {
      if (Todo.met() == todos) {
        throw e;
      }
    } finally {
      parts.set(place, new Part(name, from, System.nanoTime()));
    }
    if (Todo.met() == todos) {
      played = true;
    }
  }

  /// Whether some world's operations take their time because they are held.
  public boolean isSlowed() {
    return slowed;
  }

  /// When the run began, as [System#nanoTime()].
  public long origin() {
    return origin;
  }

  /// Whether all there was to play is still to be written by the participant.
  boolean isToDo() {
    return !parts.isEmpty() && !played;
  }

  /// What has been watched, in that order.
  public List<Watched> worlds() {
    return worlds;
  }

  /// Its parts so far; none if it has none.
  public List<Part> parts() {
    return parts;
  }

  @Override
  public void close() {
    for (AutoCloseable one : new ArrayList<>(kept)) {
      try {
        one.close();
      } catch (Exception e) {
        // the run is over and written down, and this JVM ends
      }
    }
  }
}
