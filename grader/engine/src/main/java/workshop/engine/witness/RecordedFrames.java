package workshop.engine.witness;

import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import workshop.engine.threads.Frame;

/// Stacks as the flight recorder has them, as dumps have them.
public final class RecordedFrames {
  private RecordedFrames() {}

  /// The stack of an event, topmost frame first; empty if it has none.
  public static List<Frame> of(RecordedEvent event) {
    RecordedStackTrace stack = event.getStackTrace();
    return stack == null
        ? List.of()
        : stack.getFrames().stream().map(RecordedFrames::frame).toList();
  }

  private static Frame frame(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    int lambda = type.indexOf("$$Lambda");
    return new Frame(
        lambda < 0 ? type : type.substring(0, lambda),
        frame.getMethod().getName(),
        "",
        Math.max(0, frame.getLineNumber()),
        frame.getMethod().isHidden() || lambda >= 0);
  }
}
