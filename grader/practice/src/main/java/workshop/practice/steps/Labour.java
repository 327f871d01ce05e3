package workshop.practice.steps;

/// Work in small pieces, some twenty microseconds each, on the calling thread.
final class Labour {
  private static final int ROUNDS = 10_000;
  private static final int PIECES = 16;
  private static final int PIECE_BYTES = 4096;

  /// What came of it, for the compiler must not think that nobody looks.
  @SuppressWarnings("unused")
  private static volatile Object sink = "";

  private Labour() {}

  /// Computes and touches no memory. The generator is Marsaglia's xorshift (Journal of Statistical
  /// Software 8(14), 2003).
  static void compute() {
    long x = 88_172_645_463_325_252L;
    for (int i = 0; i < ROUNDS; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    sink = x;
  }

  /// Makes objects and drops them.
  static void allocate() {
    for (int i = 0; i < PIECES; i++) {
      byte[] piece = new byte[PIECE_BYTES];
      piece[i] = 1;
      sink = piece;
    }
  }
}
