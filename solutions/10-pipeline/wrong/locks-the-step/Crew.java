package pipeline;

/// In order, since in an ordered stage only one worker at a time does anything.
final class Crew<T> {
  private final Source<T> in;
  private final Stage<T> stage;
  private final Belt<T> out;

  Crew(Source<T> in, Stage<T> stage, Belt<T> out) {
    this.in = in;
    this.stage = stage;
    this.out = out;
  }

  Void work() throws Exception {
    while (stage.ordered() ? moveOneAlone() : moveOne()) {
      // and the next
    }
    out.noMore();
    return null;
  }

  private synchronized boolean moveOneAlone() throws Exception {
    return moveOne();
  }

  private boolean moveOne() throws Exception {
    T element = in.next();
    if (element == null) {
      return false;
    }
    out.accept(stage.step().apply(element));
    return true;
  }
}
