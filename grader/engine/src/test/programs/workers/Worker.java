package workers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import workshop.practice.work.Unit;

/// The main class of children: does what its arguments say.
public final class Worker {
  private Worker() {}

  /// @param args `one` after another, `all` at once in threads, or `child` to hand on to a child;
  ///   then what to do: addresses, or names of units
  public static void main(String[] args) throws Exception {
    List<String> words = List.of(args).subList(1, args.length);
    switch (args[0]) {
      case "one" -> words.forEach(Worker::work);
      case "all" -> inThreads(words);
      case "child" -> Children.start("one", words).waitFor();
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void inThreads(List<String> words) {
    try (ExecutorService pool = Executors.newFixedThreadPool(words.size())) {
      words.forEach(word -> pool.submit(() -> work(word)));
    }
  }

  private static void work(String word) {
    if (!word.startsWith("http:")) {
      Unit.run(word, "", word::length);
      return;
    }
    try (InputStream body = URI.create(word).toURL().openStream()) {
      body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
