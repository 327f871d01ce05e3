package workshop.engine.witness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.practice.shop.ShopSpec;
import workshop.practice.turnstile.Passage;
import workshop.practice.world.BookShop;
import workshop.practice.world.Desk;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;
import workshop.practice.world.World;

/// Proves, before anything is judged in this JVM, that the observer sees: it blocks a platform and
/// a virtual thread, has a request and a unit of work of its own held, and reads all of it back.
/// What only some rules need, the flight recorder, proves itself when they ask: [WaitWitness#sees].
final class SelfProof {
  private static final String PROBE = "grader-probe";

  private SelfProof() {}

  /// What could not be seen, in words; empty if everything was.
  ///
  /// @param dumps takes a thread dump
  static List<String> blindSpots(Supplier<ThreadDump> dumps, Issuers issuers, PracticeHost host) {
    List<String> blind = new ArrayList<>();
    if (!seesBlockedThreads(dumps)) {
      blind.add("what threads wait for (thread dump)");
    }
    if (!seesHeldRequests(host, issuers)) {
      blind.add("requests held by the practice host, and who issued them");
    }
    if (!seesHeldUnits(host, issuers)) {
      blind.add("work held by the practice library, and which thread does it");
    }
    return blind;
  }

  private static boolean seesBlockedThreads(Supplier<ThreadDump> dumps) {
    CountDownLatch latch = new CountDownLatch(1);
    Runnable wait = () -> await(latch);
    Thread platform = Thread.ofPlatform().daemon().name(PROBE).start(wait);
    Thread virtual = Thread.ofVirtual().name(PROBE).start(wait);
    try {
      while (platform.getState() != Thread.State.WAITING
          || virtual.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
      ThreadDump dump = dumps.get();
      return dump.thread(platform.threadId()).filter(SelfProof::waits).isPresent()
          && dump.thread(virtual.threadId()).filter(SelfProof::waits).isPresent();
    } catch (RuntimeException e) {
      return false;
    } finally {
      latch.countDown();
    }
  }

  private static boolean waits(DumpedThread thread) {
    return thread.blocked() && thread.waitsFor().contains("CountDownLatch");
  }

  private static boolean seesHeldRequests(PracticeHost host, Issuers issuers) {
    try (BookShop shop = host.openShop(new ShopSpec(1, 4, 4))) {
      return seesHeld(shop, issuers, () -> read(shop.start()));
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static boolean seesHeldUnits(PracticeHost host, Issuers issuers) {
    try (Desk desk = host.openDesk("proof")) {
      return seesHeld(desk, issuers, () -> pass(desk));
    } catch (RuntimeException e) {
      return false;
    }
  }

  /// Holds one real operation of the observer's own, reads it back, and lets it go.
  private static boolean seesHeld(World world, Issuers issuers, Runnable operation) {
    try {
      world.gate().hold();
      Thread probe = Thread.ofPlatform().daemon().name(PROBE).start(operation);
      List<HeldOperation> held;
      do {
        held = world.gate().state().held();
      } while (held.isEmpty() && probe.isAlive());
      boolean seen =
          held.size() == 1
              && issuers
                  .of(held)
                  .getFirst()
                  .filter(issue -> issue.threadId() == probe.threadId())
                  .isPresent();
      world.gate().open();
      probe.join();
      return seen;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      issuers.forget();
    }
  }

  private static void pass(Desk desk) {
    try (Passage passage = desk.turnstile().begin("proof", "")) {
      passage.pass();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void read(URI address) {
    try (InputStream body = address.toURL().openStream()) {
      body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
