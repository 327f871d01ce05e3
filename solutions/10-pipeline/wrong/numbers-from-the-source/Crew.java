package pipeline;

/// An ordered stage hands on by the numbers of the source, whether or not they come in that order.
final class Crew<T> {
  private final Belt<Numbered<T>> in;
  private final Stage<T> stage;
  private final Belt<Numbered<T>> out;
  private int turn;

  Crew(Belt<Numbered<T>> in, Stage<T> stage, Belt<Numbered<T>> out) {
    this.in = in;
    this.stage = stage;
    this.out = out;
  }

  Void work() throws Exception {
    for (Numbered<T> next = in.next(); next != null; next = in.next()) {
      Numbered<T> done = new Numbered<>(next.number(), stage.step().apply(next.element()));
      if (stage.ordered() && stage.workers() > 1) {
        handOn(done);
      } else {
        out.accept(done);
      }
    }
    out.noMore();
    return null;
  }

  private synchronized void handOn(Numbered<T> done) throws InterruptedException {
    while (done.number() != turn) {
      wait();
    }
    out.accept(done);
    turn++;
    notifyAll();
  }
}
