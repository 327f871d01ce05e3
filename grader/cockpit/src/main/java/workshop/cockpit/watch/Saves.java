package workshop.cockpit.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import workshop.board.Mark;

/// Sees which exercises' sources are saved, on a thread of its own.
///
/// It looks at times and sizes of all of them: when the system tells that something has changed,
/// and anyway once a second, because network drives and other systems' file systems tell nothing. A
/// save is reported when the files have been still for a moment: editors write in several steps.
final class Saves implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration STILL = Duration.ofMillis(40);

  /// What a file looks like from outside.
  private record Look(long modified, long bytes) {}

  private final Path exercises;
  private final BlockingQueue<Event> events;
  private final Alarm alarm;
  private final Thread thread;
  private Map<String, Map<Path, Look>> known;

  private Saves(Path root, BlockingQueue<Event> events, Alarm alarm) {
    this.exercises = root.resolve("exercises");
    this.events = events;
    this.alarm = alarm;
    this.known = look();
    this.thread = Thread.ofPlatform().daemon().name("saves").unstarted(this::watch);
  }

  /// Watches from now on.
  ///
  /// @param root the repository's top folder
  static Saves watch(Path root, BlockingQueue<Event> events) {
    return watch(root, events, Alarm.ofTheSystem());
  }

  /// @param alarm wakes it before the next look is due
  static Saves watch(Path root, BlockingQueue<Event> events, Alarm alarm) {
    Saves saves = new Saves(root, events, alarm);
    saves.thread.start();
    return saves;
  }

  private void watch() {
    try {
      while (true) {
        alarm.await(BETWEEN_LOOKS);
        Map<String, Map<Path, Look>> now = look();
        if (now.equals(known)) {
          continue;
        }
        now = settled(now);
        List<String> changed = changed(known, now);
        known = now;
        if (!changed.isEmpty()) {
          events.add(new Event.Saved(changed));
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException closing) {
      // as is wanted
    }
  }

  private Map<String, Map<Path, Look>> settled(Map<String, Map<Path, Look>> first)
      throws InterruptedException {
    Map<String, Map<Path, Look>> before = first;
    while (true) {
      Thread.sleep(STILL);
      Map<String, Map<Path, Look>> now = look();
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  private static List<String> changed(
      Map<String, Map<Path, Look>> before, Map<String, Map<Path, Look>> now) {
    Set<String> all = new TreeSet<>(before.keySet());
    all.addAll(now.keySet());
    List<String> changed = new ArrayList<>();
    for (String exercise : all) {
      if (!before.getOrDefault(exercise, Map.of()).equals(now.getOrDefault(exercise, Map.of()))) {
        changed.add(exercise);
      }
    }
    return List.copyOf(changed);
  }

  /// Every source of every exercise; folders met on the way are watched from now on.
  private Map<String, Map<Path, Look>> look() {
    Map<String, Map<Path, Look>> all = new TreeMap<>();
    alarm.mind(exercises);
    try (var folders = Files.newDirectoryStream(exercises, "[0-9][0-9]-*")) {
      for (Path exercise : folders) {
        alarm.mind(exercise);
        all.put(exercise.getFileName().toString(), sources(exercise.resolve("src")));
      }
    } catch (IOException gone) {
      // deleted while we looked: the next look tells
    }
    return all;
  }

  private Map<Path, Look> sources(Path folder) throws IOException {
    Map<Path, Look> files = new HashMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
            alarm.mind(inside);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Mark.counts(file)) {
              files.put(
                  file, new Look(attributes.lastModifiedTime().toMillis(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  @Override
  public void close() {
    thread.interrupt();
    alarm.close();
  }
}
