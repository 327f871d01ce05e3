package workers;

import java.io.IOException;

/// A child that waits to be ended, or for its standard input to be.
public final class Idle {
  private Idle() {}

  public static void main(String[] args) throws IOException {
    System.in.read();
  }
}
