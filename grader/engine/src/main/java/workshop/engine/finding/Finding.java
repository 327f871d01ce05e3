package workshop.engine.finding;

import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;

/// What was seen, what was expected, where, and what to try: always these four, in this order.
///
/// @param rule the kind of rule that was broken
/// @param model the model seen, by name, if the rule is about models; empty otherwise
/// @param saw what was measured, with its unit
/// @param expected the sentence of the task sheet
/// @param where the participant's line; null if there is none
/// @param tryThis one verb, one action; never the solution
public record Finding(
    Rule rule,
    String model,
    String saw,
    String expected,
    @Nullable CodePlace where,
    String tryThis) {

  /// A finding that is not about models.
  public static Finding of(
      Rule rule, String saw, String expected, @Nullable CodePlace where, String tryThis) {
    return new Finding(rule, "", saw, expected, where, tryThis);
  }

  /// The same finding with the task sheet's sentence and hint where this one has none.
  public Finding withSheet(String sentence, String hint) {
    return new Finding(
        rule,
        model,
        saw,
        expected.isEmpty() ? sentence : expected,
        where,
        tryThis.isEmpty() ? hint : tryThis);
  }

  /// Whether it points at a line.
  public boolean hasLine() {
    return where != null && where.line() > 0;
  }

  /// The same finding, pointing at `place` if it pointed at no line.
  public Finding orAt(@Nullable CodePlace place) {
    return place == null || hasLine()
        ? this
        : new Finding(rule, model, saw, expected, place, tryThis);
  }
}
