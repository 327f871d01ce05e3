package workshop.practice.steps;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workshop.practice.world.Desk;
import workshop.practice.world.PracticeHost;

/// Makes steps that wait or work, and keeps what they need.
///
/// ```java
/// try (PracticeHost host = PracticeHost.start(); Steps steps = Steps.calm(host)) {
///   Program.shuffled(1, steps.oneOfEach()).runnables().values().forEach(Runnable::run);
/// }
/// ```
///
/// Any thread may call. Close it when no step runs any more.
public final class Steps implements AutoCloseable {
  /// The CPU time of a working step; it may be more.
  private static final long WORK_NANOS = 45_000_000;

  /// Its CPU time where it gets so little of a processor that a short time may deceive.
  private static final long LONG_WORK_NANOS = 90_000_000;

  private static final double LITTLE = 0.1;

  /// After so much CPU time it says what share of a processor it had.
  private static final long PART_NANOS = 15_000_000;

  /// What "longer" means: so many times as long as the other.
  private static final int LONGER = 2;

  private final Desk desk;
  private final Waits waits;
  private final @Nullable Crowd crowd;
  private final AtomicReference<@Nullable Throwable> trouble = new AtomicReference<>();

  private Steps(PracticeHost host, boolean crowded) throws IOException {
    desk = host.openDesk("sign of life");
    crowd = crowded ? new Crowd(desk) : null;
    waits = new Waits(host, this::underWay);
  }

  /// Steps that have the machine to themselves, as far as it is idle.
  ///
  /// @throws workshop.practice.wire.HostLost when the host is gone
  public static Steps calm(PracticeHost host) throws IOException {
    return new Steps(host, false);
  }

  /// Steps on a crowded machine: until this is closed other threads of this JVM are busy, so many
  /// that a working step has less than a third of a processor.
  ///
  /// @throws workshop.practice.wire.HostLost when the host is gone
  public static Steps crowded(PracticeHost host) throws IOException {
    return new Steps(host, true);
  }

  /// A step of every sort.
  public List<Step> oneOfEach() {
    return Stream.of(Doing.values()).map(this::step).toList();
  }

  /// A step that does this, and takes as long as it takes.
  public Step step(Doing doing) {
    return new Step(this, doing, body(doing));
  }

  /// As [#step], but it takes at least twice as long as this other one did when it ran last.
  public Step longer(Doing doing, Step than) {
    Step.Body body = body(doing);
    return new Step(this, doing, least -> body.run(LONGER * than.tookNanos()));
  }

  /// As [#step], but in the end it throws an exception.
  public Step failing(Doing doing) {
    Step.Body body = body(doing);
    return new Step(
        this,
        doing,
        least -> {
          body.run(least);
          throw new Step.MeantToFail();
        });
  }

  /// What went wrong first in a step that was not meant to fail, [TooBusy] if it could not be what
  /// it is; empty if nothing did.
  public Optional<Throwable> trouble() {
    return Optional.ofNullable(trouble.get());
  }

  /// Keeps it, and gives it back as what a step may throw.
  RuntimeException troubled(Throwable thrown) {
    trouble.compareAndSet(null, thrown);
    return thrown instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(thrown);
  }

  private Step.Body body(Doing doing) {
    return switch (doing) {
      case SLEEP -> waits::sleep;
      case PARK -> waits::park;
      case SOCKET -> waits::readSocket;
      case FILE -> waits::readFile;
      case LOCK -> waits::lock;
      case COMPUTE -> least -> work(Labour::compute, least);
      case ALLOCATE -> least -> work(Labour::allocate, least);
    };
  }

  /// Works until its CPU time is used up, it took long enough, and the crowd was dense enough.
  private void work(Runnable piece, long leastNanos) {
    Effort whole = Effort.begun();
    do {
      Effort part = Effort.begun();
      while (part.cpuNanos() < PART_NANOS) {
        piece.run();
      }
      tell(part.share());
    } while (whole.cpuNanos() < (whole.share() < LITTLE ? LONG_WORK_NANOS : WORK_NANOS)
        || whole.elapsedNanos() < leastNanos
        || (crowd != null && !crowd.suffices(whole)));
    TooBusy.at(whole.share()).ifPresent(busy -> trouble.compareAndSet(null, busy));
  }

  /// Somebody else tells the crowd, as a step that works must not wait.
  private void tell(double share) {
    Crowd around = crowd;
    if (around != null) {
      waits.aside(() -> around.hear(share));
    }
  }

  private void underWay() {
    Crowd around = crowd;
    if (around != null) {
      around.hear();
    }
  }

  /// Ends the crowd, and whatever a step still waits for comes. Returns when no thread of this room
  /// is left.
  @Override
  public void close() throws IOException {
    try (desk;
        waits) {
      if (crowd != null) {
        crowd.close();
      }
    }
  }
}
