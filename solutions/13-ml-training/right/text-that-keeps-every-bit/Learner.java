package mltraining;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
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

  /// As text, with as many digits as it takes to tell it from every other double.
  static byte[] bytes(double[] numbers) {
    return DoubleStream.of(numbers)
        .mapToObj(Double::toString)
        .collect(Collectors.joining(" "))
        .getBytes(StandardCharsets.UTF_8);
  }

  static double[] doubles(byte[] bytes) {
    return Stream.of(new String(bytes, StandardCharsets.UTF_8).split(" "))
        .mapToDouble(Double::parseDouble)
        .toArray();
  }

  /// Ends when the trainer is gone.
  public static void main(String[] args) throws IOException {
    WorkerSide.serve(Learner::answer);
  }
}
