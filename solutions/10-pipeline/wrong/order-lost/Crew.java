package pipeline;

/// Every worker for itself, in whatever order.
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
    for (T element = in.next(); element != null; element = in.next()) {
      out.accept(stage.step().apply(element));
    }
    out.noMore();
    return null;
  }
}
