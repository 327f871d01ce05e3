package pipeline;

/// Every worker for itself: the order is made at the end.
final class Crew<T> {
  private final Belt<Numbered<T>> in;
  private final Stage<T> stage;
  private final Belt<Numbered<T>> out;

  Crew(Belt<Numbered<T>> in, Stage<T> stage, Belt<Numbered<T>> out) {
    this.in = in;
    this.stage = stage;
    this.out = out;
  }

  Void work() throws Exception {
    for (Numbered<T> next = in.next(); next != null; next = in.next()) {
      out.accept(new Numbered<>(next.number(), stage.step().apply(next.element())));
    }
    out.noMore();
    return null;
  }
}
