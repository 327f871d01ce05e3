package workshop.engine.timeline;

import java.util.List;

/// One line of the picture: a thread, many virtual threads, or a child process.
///
/// @param id 1 or more, unique in its timeline
/// @param name what its code calls it; of a process, the class it runs. May be empty
/// @param process the child's number, 1 for the first one; 0 for what lives in the participant's
///   own JVM
/// @param from when it was started, or 0 if it was there before the run
/// @param to when it ended, or the end of the run
/// @param count how many threads stand in this line, 1 unless it is a group. A group's spans tell
///   what any of them did, as working before blocked before sleeping before waiting
/// @param cpu microseconds of CPU time it used meanwhile; -1 if that is not known
/// @param spans in order, without overlap; where there is none, nothing is known
public record Lane(
    int id,
    Kind kind,
    String name,
    int process,
    long from,
    long to,
    int count,
    long cpu,
    List<Span> spans) {
  /// What a lane stands for.
  public enum Kind {
    PLATFORM,
    VIRTUAL,
    PROCESS
  }

  public Lane {
    spans = List.copyOf(spans);
  }
}
