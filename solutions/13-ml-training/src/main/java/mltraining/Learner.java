package mltraining;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Loaded;
import workshop.practice.protocol.Message;
import workshop.practice.protocol.WorkerSide;

/// What runs in a worker's process: loads one shard, then answers weights with gradients.
public final class Learner {
  private Learner() {}

  /// A file is loaded: the message says which, and which of its rows. Anything else are weights.
  private static Message answer(Message question) throws IOException {
    if (question.text().isEmpty()) {
      return Message.of(bytes(Gradients.sum(doubles(question.bytes()))));
    }
    ByteBuffer numbers = ByteBuffer.wrap(question.bytes());
    Dataset data = new Dataset(Path.of(question.text()), numbers.getInt());
    Loaded loaded = Gradients.load(data, numbers.getInt(), numbers.getInt());
    ByteBuffer told = ByteBuffer.allocate(Integer.BYTES * (1 + loaded.bad().size()));
    told.putInt(loaded.good());
    loaded.bad().forEach(told::putInt);
    return Message.of(told.array());
  }

  /// Every bit of them, where a text might round.
  static byte[] bytes(double[] numbers) {
    ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES * numbers.length);
    buffer.asDoubleBuffer().put(numbers);
    return buffer.array();
  }

  static double[] doubles(byte[] bytes) {
    double[] numbers = new double[bytes.length / Double.BYTES];
    ByteBuffer.wrap(bytes).asDoubleBuffer().get(numbers);
    return numbers;
  }

  /// Ends when the trainer is gone.
  public static void main(String[] args) throws IOException {
    WorkerSide.serve(Learner::answer);
  }
}
