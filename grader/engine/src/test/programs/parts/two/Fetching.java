package parts.two;

import workshop.engine.programs.Calls;

/// Fetches one.
@FunctionalInterface
public interface Fetching {
  void fetch(int i);

  /// A fetching inside a fetching, in nested classes.
  record Nested(Calls calls) implements Fetching {
    @Override
    public void fetch(int i) {
      new Inner().go(i);
    }

    private final class Inner {
      void go(int i) {
        new Object() {
          void really() {
            calls.blocking(i);
          }
        }.really();
      }
    }
  }
}
