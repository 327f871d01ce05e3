package mltraining;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import workshop.practice.learning.Dataset;
import workshop.practice.learning.Gradients;
import workshop.practice.learning.Loaded;

/// What runs in a worker's process: loads one shard, then answers weights with gradients, number by
/// number.
public final class Learner {
  private Learner() {}

  /// Ends when the trainer is gone: then there is nothing more to read.
  public static void main(String[] args) throws IOException {
    Dataset data = new Dataset(Path.of(args[0]), Integer.parseInt(args[1]));
    Loaded loaded = Gradients.load(data, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    out.writeInt(loaded.good());
    out.writeInt(loaded.bad().size());
    for (int bad : loaded.bad()) {
      out.writeInt(bad);
    }
    for (int epoch = in.read(); epoch >= 0; epoch = in.read()) {
      write(out, Gradients.sum(read(in)));
    }
  }

  static void write(DataOutputStream out, double[] numbers) throws IOException {
    for (double number : numbers) {
      out.writeDouble(number);
    }
    out.flush();
  }

  static double[] read(DataInputStream in) throws IOException {
    double[] numbers = new double[Gradients.WEIGHTS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readDouble();
    }
    return numbers;
  }
}
