package workshop.engine.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.finding.SourceText;
import workshop.engine.timeline.Blocking;
import workshop.engine.timeline.Lane;
import workshop.engine.timeline.Span;
import workshop.engine.timeline.Timeline;

/// A timeline with the text of the participant's lines.
///
/// Who waits for a monitor is recorded with the first line that it guards; here it gets the line
/// that says `synchronized`, if that is near.
final class Quoted {
  private static final String SYNCHRONIZED = "synchronized";
  private static final int NEAR = 3;

  private final SourceText sources;
  private final Map<CodePlace, CodePlace> guards = new HashMap<>();

  Quoted(SourceText sources) {
    this.sources = sources;
  }

  Timeline of(Timeline timeline) {
    return new Timeline(
        timeline.version(),
        timeline.name(),
        timeline.exercise(),
        timeline.unit(),
        timeline.took(),
        timeline.ended(),
        timeline.lanes().stream().map(this::of).toList(),
        timeline.operations(),
        timeline.inFlight(),
        timeline.blocking().stream().map(this::of).toList());
  }

  private Lane of(Lane lane) {
    List<Span> spans = lane.spans().stream().map(this::of).toList();
    return new Lane(
        lane.id(),
        lane.kind(),
        lane.name(),
        lane.process(),
        lane.from(),
        lane.to(),
        lane.count(),
        lane.cpu(),
        spans);
  }

  private Span of(Span span) {
    @Nullable CodePlace place = span.place();
    return place == null
        ? span
        : new Span(span.state(), span.from(), span.to(), span.call(), right(span.call(), place));
  }

  private Blocking of(Blocking one) {
    CodePlace place = right(one.call(), one.place());
    return new Blocking(
        place, sources.line(place), one.call(), one.state(), one.total(), one.times());
  }

  private CodePlace right(String call, CodePlace place) {
    return call.equals(SYNCHRONIZED) ? guards.computeIfAbsent(place, this::guard) : place;
  }

  private CodePlace guard(CodePlace place) {
    for (int up = 0; up <= NEAR; up++) {
      CodePlace above =
          new CodePlace(place.type(), place.method(), place.file(), place.line() - up);
      if (sources.line(above).contains(SYNCHRONIZED)) {
        return above;
      }
    }
    return place;
  }
}
