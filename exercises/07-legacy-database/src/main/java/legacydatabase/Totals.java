package legacydatabase;

import java.util.Map;

/// The report: every customer stands in one of the two. It keeps copies of what it is given.
///
/// @param found the totals, by customer
/// @param failed why there are none: the message of the SQLException, by customer
public record Totals(Map<Long, Total> found, Map<Long, String> failed) {
  public Totals {
    found = Map.copyOf(found);
    failed = Map.copyOf(failed);
  }
}
