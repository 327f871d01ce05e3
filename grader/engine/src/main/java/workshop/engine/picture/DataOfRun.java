package workshop.engine.picture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workshop.engine.facts.CodePlace;
import workshop.engine.svg.PlainText;
import workshop.engine.svg.Scale;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;

/// One run's [PictureData].
final class DataOfRun {
  private static final int LONGEST = 80;

  private final Layout layout;
  private final Scale scale;
  private final IdentityHashMap<Op, Integer> indexes = new IdentityHashMap<>();

  DataOfRun(Layout layout) {
    this.layout = layout;
    this.scale = layout.scale();
    for (Op op : layout.run().operations()) {
      indexes.put(op, indexes.size());
    }
  }

  PictureData.Run data() {
    return new PictureData.Run(
        PlainText.of(layout.run().name(), LONGEST),
        PlainText.of(layout.run().unit(), LONGEST),
        scale.at(layout.run().took()),
        place(layout.flight()),
        place(layout.steps()),
        place(layout.lanes()),
        levels(),
        layout.bands().all().stream().map(this::lane).toList(),
        operations());
  }

  private static List<Double> place(Layout.Panel panel) {
    return List.of(panel.top(), panel.height());
  }

  private List<Integer> levels() {
    return Flight.steps(layout.run(), scale).stream()
        .flatMap(step -> List.of(step.at(), step.count()).stream())
        .toList();
  }

  private PictureData.Lane lane(Band band) {
    Numbers places = new Numbers();
    List<Integer> spans = new ArrayList<>();
    int grain = layout.grain();
    int last = -grain;
    for (Span span : band.lane().spans()) {
      int from = scale.at(span.from());
      int to = Math.max(from + 1, scale.at(span.to()));
      if (to - from < grain && from - last < grain) {
        continue; // the picture shows it as one with the last
      }
      last = from;
      spans.addAll(
          List.of(PictureData.STATES.indexOf(span.state()), from, to, places.of(words(span))));
    }
    return new PictureData.Lane(
        PlainText.of(LaneName.of(band.lane()), LONGEST),
        band.top(),
        band.strip(),
        band.rowsTop(),
        band.row(),
        spans,
        places.words(),
        band.operations().stream().map(indexes::get).toList(),
        band.packing().rows());
  }

  private static String words(Span span) {
    CodePlace place = span.place();
    String where = place == null ? "" : place.symbol() + " (" + place.link() + ")";
    String call = span.call().isEmpty() ? "" : span.call();
    String both = call.isEmpty() || where.isEmpty() ? call + where : call + " at " + where;
    return PlainText.of(both, 2 * LONGEST);
  }

  private PictureData.Operations operations() {
    Numbers outcomes = new Numbers();
    List<String> names = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    List<Integer> outcome = new ArrayList<>();
    for (Op op : layout.run().operations()) {
      names.add(
          PlainText.of(op.stage().isEmpty() ? op.name() : op.stage() + " " + op.name(), LONGEST));
      from.add(scale.at(op.arrived()));
      to.add(scale.at(Packing.end(op, layout.run().took())));
      outcome.add(outcomes.of(PlainText.of(outcome(op), LONGEST)));
    }
    return new PictureData.Operations(names, from, to, outcome, outcomes.words());
  }

  /// `answered`, `answered with 503`, `client gone`.
  static String outcome(Op op) {
    String word = op.outcome().toLowerCase(Locale.ROOT).replace('_', ' ');
    return op.status() == 0 || op.status() == 200 ? word : word + " with " + op.status();
  }

  /// Words that come again and again, by number.
  private static final class Numbers {
    private final Map<String, Integer> all = new LinkedHashMap<>();

    int of(String word) {
      return word.isEmpty() ? -1 : all.computeIfAbsent(word, any -> all.size());
    }

    List<String> words() {
      return List.copyOf(all.keySet());
    }
  }
}
