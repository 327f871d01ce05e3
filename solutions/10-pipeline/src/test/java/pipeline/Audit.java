package pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/// What a pipeline has moved, held against what it was given; every failure says what was counted.
///
/// @param pulled what came from the source, in that order
/// @param arrived what came to the sink, in that order
record Audit(Plan plan, List<Line.Call> pulled, List<Line.Call> arrived) {
  /// How many have come from the source and not yet to the sink.
  int ahead() {
    return pulled.size() - arrived.size();
  }

  /// Every element has come to the sink once, through every stage, in any order.
  void everyElementArrivedOnce() {
    List<String> missing = new ArrayList<>(plan.finished());
    List<Line.Call> surplus = arrived.stream().filter(c -> !missing.remove(c.element())).toList();
    if (!surplus.isEmpty()) {
      throw new AssertionError(
          "the sink got \"%s\", which should not have come".formatted(surplus.getFirst().element()),
          surplus.getFirst().at());
    }
    assertThat(missing)
        .withFailMessage(
            () ->
                "the sink got %d of %d elements, the first that is missing is %d"
                    .formatted(arrived.size(), plan.elements(), Line.number(missing.getFirst())))
        .isEmpty();
  }

  /// What has come to the sink came in the order of the source, without a gap.
  void arrivedInOrder() {
    for (int i = 0; i < arrived.size(); i++) {
      Line.Call call = arrived.get(i);
      if (call.number() != i + 1) {
        throw new AssertionError(
            "the sink got element %d where element %d was to come".formatted(call.number(), i + 1),
            call.at());
      }
    }
  }

  /// The source is not farther ahead of the sink than fits in between.
  void sourceIsNotTooFarAhead() {
    if (ahead() > plan.farthest()) {
      throw new AssertionError(
          "the source is %d elements ahead, where at most %d fit (%s)"
              .formatted(ahead(), plan.farthest(), plan.words()),
          pulled.get(arrived.size() + plan.farthest()).at());
    }
  }

  /// The source is as far ahead of the sink as it can be.
  void sourceIsFarEnoughAhead() {
    assertThat(ahead())
        .withFailMessage(
            () ->
                "the source is %s ahead, where at least %d fit (%s)"
                    .formatted(Plan.count(ahead(), "element"), plan.nearest(), plan.words()))
        .isGreaterThanOrEqualTo(plan.nearest());
  }

  /// Since then at most one more element came from the source, and one more to the sink.
  void hasStoppedSince(Audit then) {
    int pulls = pulled.size() - then.pulled.size();
    if (pulls > 1) {
      throw new AssertionError(
          "the source was asked for %d more elements".formatted(pulls),
          pulled.get(then.pulled.size() + 1).at());
    }
    int more = arrived.size() - then.arrived.size();
    if (more > 1) {
      throw new AssertionError(
          "%d more elements came to the sink".formatted(more),
          arrived.get(then.arrived.size() + 1).at());
    }
  }
}
