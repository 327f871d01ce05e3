package workers;

import java.io.IOException;
import java.util.List;

/// Starts a worker, says which, and ends.
public final class Starter {
  private Starter() {}

  public static void main(String[] args) throws IOException {
    System.out.println(Children.start("one", List.of(args)).pid());
  }
}
