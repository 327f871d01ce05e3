package workshop.engine.svg;

import java.util.List;
import workshop.engine.timeline.Op;
import workshop.engine.timeline.Span;

/// How a bar looks, apart from its colour: which parts of its row's height it fills.
public enum Look {
  /// Solid.
  WORKING("working"),
  /// Striped, see the style sheet.
  BLOCKED("blocked"),
  /// A thin line.
  WAITING("waiting"),
  /// Two lines.
  SLEEPING("sleeping"),
  /// Solid.
  DONE("done"),
  /// Two lines.
  FAILED("failed"),
  /// A thin line upon the operation's bar.
  HELD("held");

  private final String style;

  Look(String style) {
    this.style = style;
  }

  /// A share of the row's height, from its top.
  public record Part(double top, double height) {}

  public static Look of(Span span) {
    return switch (span.state()) {
      case WORKING -> WORKING;
      case BLOCKED -> BLOCKED;
      case WAITING -> WAITING;
      case SLEEPING -> SLEEPING;
    };
  }

  public static Look of(Op op) {
    return op.outcome().equals("ANSWERED") && op.status() < 400 ? DONE : FAILED;
  }

  /// The class that the style sheet knows.
  public String style() {
    return style;
  }

  /// From the top down.
  public List<Part> parts() {
    return switch (this) {
      case WORKING, BLOCKED, DONE -> List.of(new Part(0, 1));
      case WAITING -> List.of(new Part(0.4, 0.2));
      case HELD -> List.of(new Part(0.35, 0.3));
      case SLEEPING, FAILED -> List.of(new Part(0, 0.3), new Part(0.7, 0.3));
    };
  }
}
