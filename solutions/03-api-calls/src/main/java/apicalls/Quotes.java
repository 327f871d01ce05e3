package apicalls;

import java.util.Map;

/// What a call brought home: every symbol asked for is in one of the two. It keeps copies of what
/// it is given.
///
/// @param found by symbol, what all of its pages say
/// @param missing by symbol, why there is no quote
public record Quotes(Map<String, Quote> found, Map<String, Reason> missing) {
  public Quotes {
    found = Map.copyOf(found);
    missing = Map.copyOf(missing);
  }
}
