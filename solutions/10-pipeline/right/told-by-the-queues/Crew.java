package pipeline;

/// The workers of one stage, who draw numbers to keep the order.
final class Crew<T> {
  private final Hall hall;
  private final Belt<T> in;
  private final Stage<T> stage;
  private final Belt<T> out;
  private int drawn;
  private int turn;

  Crew(Hall hall, Belt<T> in, Stage<T> stage, Belt<T> out) {
    this.hall = hall;
    this.in = in;
    this.stage = stage;
    this.out = out;
  }

  void work() throws Exception {
    int[] number = new int[1];
    Runnable draw = () -> number[0] = drawn++;
    for (T element = in.next(draw); element != null; element = in.next(draw)) {
      T done = stage.step().apply(element);
      if (stage.ordered()) {
        hall.when(() -> turn == number[0], () -> {});
      }
      out.accept(done);
      hall.when(() -> true, () -> turn++);
    }
    out.noMore();
  }
}
