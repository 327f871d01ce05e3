package pipeline;

import static workshop.engine.junit.Verdicts.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.Rest;
import workshop.engine.junit.Watch;
import workshop.engine.observe.Stepwise;
import workshop.practice.world.Desk;
import workshop.practice.world.HeldOperation;
import workshop.practice.world.PracticeHost;

/// One run of a pipeline, taken from one quiet moment to the next.
final class Trial implements AutoCloseable {
  /// What a pipeline may take longer to fill than it has stages.
  private static final int ROUNDS_MORE = 3;

  private final Plan plan;
  private final Desk desk;
  private final Line line;
  private final Stepwise run;
  private volatile @Nullable Ending ending;

  private Trial(PracticeHost practice, Watch watch, Plan plan) {
    this.plan = plan;
    this.desk = practice.openDesk("element");
    this.line = new Line(plan, desk);
    this.run = watch.stepwise(desk, this::call);
  }

  /// Begins a run and waits until it rests.
  static Trial atRest(PracticeHost practice, Watch watch, Plan plan) {
    Trial trial = new Trial(practice, watch, plan);
    try {
      trial.rest();
      return trial;
    } catch (RuntimeException | Error e) {
      trial.close();
      throw e;
    }
  }

  /// Runs a plan in which nothing is held, to its end.
  static Trial through(PracticeHost practice, Watch watch, Plan plan) throws Exception {
    try (Trial trial = new Trial(practice, watch, plan)) {
      trial.finish();
      return trial;
    }
  }

  private @Nullable Void call() {
    List<Stage<String>> stages =
        plan.posts().stream()
            .map(
                post ->
                    new Stage<>(
                        post.name(), post.workers(), post.ordered(), line.step(post.name())))
            .toList();
    Throwable thrown = null;
    try {
      Pipeline.run(line::next, stages, line::accept, plan.capacity());
    } catch (Throwable e) {
      thrown = e;
    }
    ending = new Ending(thrown, Thread.currentThread().isInterrupted());
    return null;
  }

  /// Waits until nothing moves: something is held, or the run is over.
  Trial rest() {
    Rest rest = run.rest();
    if (rest.end() == Rest.End.SPINNING) {
      assertThat(rest).isStill();
    }
    return this;
  }

  /// Lets go everything that is held, and rests again.
  Trial goOn() {
    desk.gate().releaseAll();
    return rest();
  }

  /// Lets go what is held at one place, and rests again.
  Trial goOnAt(String place) {
    desk.gate()
        .release(
            held().stream()
                .filter(operation -> operation.stage().equals(place))
                .map(HeldOperation::id)
                .toList());
    return rest();
  }

  /// Interrupts the thread that called `run`, and rests again.
  Trial interrupt() {
    run.interrupt();
    return rest();
  }

  /// Lets everything go and waits for the end of the run.
  Trial finish() throws Exception {
    run.finish();
    return this;
  }

  boolean isOver() {
    return run.isOver();
  }

  /// How it ended; asked when it has.
  Ending ending() {
    Ending end = ending;
    if (end == null) {
      throw new IllegalStateException("the run is not over");
    }
    return end;
  }

  /// What is held, by place.
  Hands hands() {
    return new Hands(
        plan,
        held().stream()
            .collect(
                Collectors.groupingBy(HeldOperation::stage, TreeMap::new, Collectors.counting())));
  }

  /// Goes on until, where elements are held, everybody has one in hand at the same moment; if that
  /// never comes, or somewhere are too many, it fails.
  void fillsEveryPlace() {
    int wanted = plan.handsWhereAllAreHeld();
    long most = 0;
    for (int round = 0; most < wanted; round++) {
      Hands hands = hands().nowhereTooMany();
      most = Math.max(most, hands.total());
      if (round == plan.posts().size() + ROUNDS_MORE) {
        throw new AssertionError(
            "never more than %s in hand at once, where %d could be (%s)"
                .formatted(Plan.count((int) most, "element"), wanted, plan.words()));
      }
      if (most < wanted) {
        goOn();
      }
    }
  }

  private List<HeldOperation> held() {
    return desk.gate().state().held();
  }

  /// What is there to be looked at, so far.
  Audit audit() {
    return new Audit(plan, line.pulled(), line.arrived());
  }

  @Override
  public void close() {
    line.setFree();
    run.close();
    desk.close();
  }
}
