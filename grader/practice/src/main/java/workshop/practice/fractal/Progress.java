package workshop.practice.fractal;

/// Told how far a picture is.
@FunctionalInterface
public interface Progress {
  /// Another tile is painted and in its place.
  ///
  /// @param done how many are
  /// @param of how many there will be
  void painted(int done, int of);
}
