package pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import workshop.practice.turnstile.Passage;
import workshop.practice.wire.HostLost;
import workshop.practice.world.Desk;

/// The source, the steps and the sink that a pipeline is given, and what was asked of them.
///
/// An element is its number and the names of the stages that it has passed. What is held waits at
/// the gate of the trial's own desk. When the trial is over nothing is held any more: a run that is
/// not over yet comes to its end beside the next trial and does not disturb it.
final class Line {
  static final String SOURCE = "source";
  static final String SINK = "sink";

  private final Plan plan;
  private final Desk desk;
  private final List<Call> pulled = new ArrayList<>();
  private final List<Call> arrived = new ArrayList<>();
  private volatile boolean free;

  /// The source was asked, or the sink was called.
  ///
  /// @param at where from
  record Call(String element, Throwable at) {
    int number() {
      return Line.number(element);
    }
  }

  Line(Plan plan, Desk desk) {
    this.plan = plan;
    this.desk = desk;
  }

  /// The source.
  @Nullable String next() throws Exception {
    Throwable at = new Throwable("asked here");
    int number;
    synchronized (this) {
      if (pulled.size() == plan.elements()) {
        return null;
      }
      number = pulled.size() + 1;
      pulled.add(new Call(String.valueOf(number), at));
    }
    visit(SOURCE, number);
    return String.valueOf(number);
  }

  /// The step of one stage.
  Step<String> step(String name) {
    return element -> {
      visit(name, number(element));
      return element + " " + name;
    };
  }

  /// The sink.
  void accept(String element) throws Exception {
    Throwable at = new Throwable("called here");
    synchronized (this) {
      arrived.add(new Call(element, at));
    }
    visit(SINK, number(element));
  }

  /// Nothing is held any more.
  void setFree() {
    free = true;
  }

  private void visit(String place, int number) throws Exception {
    String spot = Plan.spot(place, number);
    try {
      pass(place, number, spot);
    } catch (IllegalStateException | CompletionException | HostLost closed) {
      if (!free) {
        throw closed;
      }
    }
    switch (plan.failures().get(spot)) {
      case null -> {}
      case Exception e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  private void pass(String place, int number, String spot) throws InterruptedException {
    if (free) {
      return;
    }
    if (plan.holds(place, number)) {
      desk.turnstile().enter(spot, place).close();
    }
    if (plan.stubborn().contains(spot)) {
      try (Passage passage = desk.turnstile().begin(spot, place)) {
        passage.passLater().join();
      }
    }
  }

  static int number(String element) {
    return Integer.parseInt(element.split(" ", 2)[0]);
  }

  /// What came from the source, in that order.
  synchronized List<Call> pulled() {
    return List.copyOf(pulled);
  }

  /// What came to the sink, in that order; the last may still be in its hand.
  synchronized List<Call> arrived() {
    return List.copyOf(arrived);
  }
}
