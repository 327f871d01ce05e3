package sharedstate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of calls that met.
///
/// @param first what the call returned that was kept standing
/// @param others what those returned that came meanwhile
/// @param stock what the ledger says in the end
/// @param at where the first stood; null if it never did
record Encounter(
    @Nullable Object first,
    List<@Nullable Object> others,
    Map<String, Integer> stock,
    @Nullable Throwable at) {

  /// What the first of the others returned.
  @Nullable Object second() {
    return others.getFirst();
  }

  /// How many of all calls returned true.
  int granted() {
    int granted = Boolean.TRUE.equals(first) ? 1 : 0;
    for (Object other : others) {
      granted += Boolean.TRUE.equals(other) ? 1 : 0;
    }
    return granted;
  }

  int on(String shelf) {
    return stock.getOrDefault(shelf, 0);
  }

  /// @throws AssertionError with what was seen, and the line where the first stood, unless `right`
  void require(boolean right, String saw) {
    if (!right) {
      throw new AssertionError(saw, at);
    }
  }
}
