package workshop.engine.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Starts participant JVMs, one of them ahead of time if asked: it boots while something else is
/// done, and then waits to be told what to run. Used by one thread; closing it ends the one ahead.
public final class ParticipantJvms implements AutoCloseable {
  /// A JVM that makes a cache does so between its last word and its end.
  private static final Limits TO_MAKE = new Limits(256, 100_000, Duration.ofMinutes(5));

  private final Limits limits;
  private final Start start;
  private @Nullable ParticipantJvm ahead;
  private List<String> aheadCommand = List.of();

  private ParticipantJvms(Limits limits, Start start) {
    this.limits = limits;
    this.start = start;
  }

  /// Starts them from the cache as soon as there is one.
  public static ParticipantJvms startingFrom(StartCache cache, Limits limits) {
    return new ParticipantJvms(limits, new WarmStart(cache, limits));
  }

  /// Starts one that makes a cache when it ends.
  static ParticipantJvms making(Path cache, List<Path> jars) {
    return new ParticipantJvms(TO_MAKE, classes -> JvmCommand.making(TO_MAKE, cache, jars));
  }

  public Limits limits() {
    return limits;
  }

  /// Boots the next one now.
  ///
  /// @param classes the folder that the participant's classes will be in by the time it is told
  ///   what to run; it is made if it is not there, because a JVM never looks at an entry of its
  ///   class path again that was no folder when it started
  public void ahead(Path classes) throws IOException {
    Files.createDirectories(classes);
    Files.createDirectories(JvmCommand.scratch(classes));
    List<String> command = start.command(classes);
    if (ahead == null || !ahead.isAlive() || !aheadCommand.equals(command)) {
      close();
      ahead = ParticipantJvm.boot(command, limits);
      aheadCommand = command;
    }
  }

  /// One that waits to be told what to run: the one ahead, if it is the right one.
  public ParticipantJvm take(Path classes) throws IOException {
    ahead(classes);
    ParticipantJvm jvm = ahead;
    ahead = null;
    if (jvm == null) {
      throw new IllegalStateException("closed meanwhile");
    }
    return jvm;
  }

  /// Says that a JVM did not even come to the door: from now on they start from no cache.
  public void giveUpCache() {
    close();
    start.giveUpCache();
  }

  @Override
  public void close() {
    if (ahead != null) {
      ahead.close();
      ahead = null;
    }
  }
}
