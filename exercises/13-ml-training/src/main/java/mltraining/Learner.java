package mltraining;

import java.io.IOException;
import workshop.practice.Todo;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;

/// What runs in a worker's process: answers whatever the trainer asks.
public final class Learner {
  private Learner() {}

  private static Message answer(Message question) throws IOException {
    // TODO 1: load rows, or compute the gradient at the weights in the question
    throw new Todo("13, task 1: answer questions about " + question);
  }

  /// Ends when the trainer is gone.
  public static void main(String[] args) throws IOException {
    WorkerSide.serve(Learner::answer);
  }
}
