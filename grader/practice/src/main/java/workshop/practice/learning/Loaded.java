package workshop.practice.learning;

import java.util.List;

/// What reading some rows came to.
///
/// @param good how many rows can be learned from
/// @param bad the numbers of those that cannot, in ascending order
public record Loaded(int good, List<Integer> bad) {
  public Loaded {
    bad = List.copyOf(bad);
  }
}
