package workshop.engine.facts;

import java.util.List;

/// The child processes of one run, counted over its whole time.
///
/// @param started every one that was seen, in order
/// @param most the largest number seen alive at once
public record Children(List<Child> started, int most) {
  public Children {
    started = List.copyOf(started);
  }

  public static Children none() {
    return new Children(List.of(), 0);
  }
}
