package workshop.engine.picture;

import workshop.engine.timeline.Lane;

/// What a lane is called: by its picture and its table alike.
public final class LaneName {
  private LaneName() {}

  /// `main`, `virtual thread 7`, `120 × virtual thread`, `ThumbnailWorker 2`. Not yet fit to be
  /// shown: names come from the participant.
  public static String of(Lane lane) {
    return switch (lane.kind()) {
      case PLATFORM, VIRTUAL -> thread(lane);
      case PROCESS -> process(lane);
    };
  }

  private static String thread(Lane lane) {
    boolean named = !lane.name().isBlank();
    String kind = lane.kind() == Lane.Kind.VIRTUAL ? "virtual thread" : "thread";
    if (lane.count() > 1) {
      return lane.count() + " × " + (named ? lane.name() : kind);
    }
    return named ? lane.name() : kind + " " + lane.id();
  }

  private static String process(Lane lane) {
    String name = lane.name().isBlank() ? "process" : lane.name();
    return name.substring(name.lastIndexOf('.') + 1) + " " + lane.process();
  }
}
