package workshop.practice.steps;

/// One step of a program: it waits, or it works.
///
/// A [Program] runs it; any platform thread may, and again.
public final class Step {
  /// What a step does until both are true: it is clearly what it is, and it has taken this long.
  @FunctionalInterface
  interface Body {
    void run(long leastNanos) throws Exception;
  }

  private final Steps steps;
  private final Doing doing;
  private final Body body;
  private volatile long tookNanos;

  Step(Steps steps, Doing doing, Body body) {
    this.steps = steps;
    this.doing = doing;
    this.body = body;
  }

  /// What it spends its time on.
  public Doing doing() {
    return doing;
  }

  /// How long it took when it ran last; 0 before.
  long tookNanos() {
    return tookNanos;
  }

  /// Runs it. What went wrong, other than on purpose, is also kept for [Steps#trouble].
  void run() {
    long start = System.nanoTime();
    try {
      body.run(0);
    } catch (MeantToFail meant) {
      throw meant;
    } catch (Exception | Error e) {
      throw steps.troubled(e);
    } finally {
      tookNanos = System.nanoTime() - start;
    }
  }

  Body body() {
    return body;
  }

  /// What a step throws that is there to fail.
  static final class MeantToFail extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MeantToFail() {
      super("this step fails on purpose");
    }
  }
}
