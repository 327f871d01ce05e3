package workshop.practice.bank;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// One transfer on a platform thread of its own, which may stand still once: see [Meeting].
public final class Visit {
  private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

  private final Transfers bank;
  private final Payment payment;
  private final Stop stop;
  private final Thread thread;
  private final CountDownLatch gate = new CountDownLatch(1);
  private final AtomicInteger refusals = new AtomicInteger();
  private volatile boolean came;
  private volatile boolean gone;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable Throwable obstacle;

  Visit(Transfers bank, Payment payment, Stop stop) {
    this.bank = bank;
    this.payment = payment;
    this.stop = stop;
    this.thread = Thread.ofPlatform().daemon().name(payment.name()).unstarted(this::pay);
  }

  public Payment payment() {
    return payment;
  }

  public Thread thread() {
    return thread;
  }

  /// Whether it came as far as it was to come.
  public boolean came() {
    return came;
  }

  public boolean ended() {
    return thread.getState() == Thread.State.TERMINATED;
  }

  /// What the transfer threw; null if nothing, or if it has not ended.
  public @Nullable Throwable failure() {
    return failure;
  }

  /// Where its thread was when it got no further before it came; null if it came or ended.
  public @Nullable Throwable obstacle() {
    return obstacle;
  }

  void start() {
    thread.start();
  }

  /// Lets it go on. If it has not come yet it will not stand at all.
  void letGo() {
    gate.countDown();
  }

  /// Whether it stands and nobody has let it go.
  boolean stands() {
    return came && gate.getCount() > 0;
  }

  /// Whether it was let go and its thread has not yet noticed.
  boolean leaves() {
    return came && gate.getCount() == 0 && !gone;
  }

  /// How often it did not get an account that another thread had locked.
  int refusals() {
    return refusals.get();
  }

  void isHeldUp() {
    Throwable here = new IllegalStateException("held up by another transfer");
    here.setStackTrace(thread.getStackTrace());
    obstacle = here;
  }

  /// `17 to 42: has ended`, `… has not ended`, or what it threw.
  @Override
  public String toString() {
    Throwable thrown = failure;
    String how = thrown != null ? "threw " + thrown : ended() ? "has ended" : "has not ended";
    return payment.name() + ": " + how;
  }

  private void pay() {
    CURRENT.set(this);
    try {
      bank.transfer(payment.from(), payment.to(), payment.cents());
    } catch (Throwable e) {
      failure = e;
    }
  }

  /// Called on any thread before it locks an account.
  static void beforeLocking(Account account, Set<Account> locked) {
    Visit visit = CURRENT.get();
    if (visit != null && !locked.isEmpty() && !locked.contains(account)) {
      visit.standAt(Stop.BETWEEN_LOCKS);
    }
  }

  /// Called on any thread before it moves money.
  static void beforeMoving() {
    Visit visit = CURRENT.get();
    if (visit != null) {
      visit.standAt(Stop.BEFORE_MOVING);
    }
  }

  /// Called on any thread that did not get an account.
  static void turnedAway() {
    Visit visit = CURRENT.get();
    if (visit != null) {
      visit.refusals.incrementAndGet();
    }
  }

  private void standAt(Stop here) {
    if (here != stop || came || gate.getCount() == 0) {
      return;
    }
    came = true;
    boolean interrupted = false;
    while (gate.getCount() > 0) {
      try {
        gate.await();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    gone = true;
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
