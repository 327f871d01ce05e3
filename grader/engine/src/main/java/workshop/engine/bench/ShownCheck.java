package workshop.engine.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import workshop.engine.comparison.Submitted;
import workshop.engine.comparison.Timelines;
import workshop.engine.timeline.Timeline;

/// Holds what a room's demonstration shows of its answer against what a reader wants to see.
final class ShownCheck {
  private ShownCheck() {}

  /// What is missing, in words; empty if nothing is.
  static List<String> differences(Path room, Timeline answer) throws IOException {
    List<String> missing = new ArrayList<>();
    if (!answer.endedWell()) {
      missing.add("the demonstration ended otherwise: " + answer.ended());
    } else {
      if (answer.operations().isEmpty()) {
        missing.add("the demonstration shows no operation");
      }
      if (answer.lanes().stream().allMatch(lane -> lane.spans().isEmpty())) {
        missing.add("the demonstration shows no lane");
      }
    }
    if (!Files.exists(room.resolve(Timelines.FILE))) {
      missing.add("there is no file " + Timelines.FILE);
    } else if (Submitted.in(room, Timelines.FILE).stream().noneMatch(ShownCheck::isAnswer)) {
      missing.add("the file " + Timelines.FILE + " does not name the answer");
    }
    return missing;
  }

  private static boolean isAnswer(Submitted one) {
    return one.folder().equals("answer");
  }
}
