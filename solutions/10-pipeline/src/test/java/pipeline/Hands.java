package pipeline;

import java.util.Map;

/// How many elements are in somebody's hand, by place, at one moment when nothing moves.
record Hands(Plan plan, Map<String, Long> held) {
  long total() {
    return held.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Nowhere are more than there are workers; of the source and the sink there is one each.
  Hands nowhereTooMany() {
    held.forEach(this::isNotTooMany);
    return this;
  }

  private void isNotTooMany(String place, long many) {
    if (many > plan.limit(place)) {
      boolean end = place.equals(Line.SOURCE) || place.equals(Line.SINK);
      throw new AssertionError(
          end
              ? "the %s was called by %d threads at once".formatted(place, many)
              : "%d elements at stage %s at once, which has %s"
                  .formatted(many, place, Plan.count(plan.limit(place), "worker")));
    }
  }
}
