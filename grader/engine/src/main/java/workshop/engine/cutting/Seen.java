package workshop.engine.cutting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.recording.Recorder;
import workshop.engine.threads.Frame;
import workshop.engine.threads.StackReader;

/// What a recorded stack says.
///
/// @param place the participant's topmost line; null if none of their code is there
/// @param call what that line called
/// @param staged whether the participant's code, the demonstration or the practice library is
///   there, and nothing of the JDK's insides above it
/// @param loads whether a class is loaded there, which is nobody's doing
/// @param atGate whether it only passes the practice world's gate
/// @param selects whether it waits for any of many channels
record Seen(
    @Nullable CodePlace place,
    String call,
    boolean staged,
    boolean loads,
    boolean atGate,
    boolean selects) {
  private static final String PRACTICE = "workshop.practice.";
  private static final String UNIT = "workshop.practice.work.Unit";
  private static final String TURNSTILE = "workshop.practice.turnstile.";
  private static final List<String> INSIDE =
      List.of(
          "workshop.practice.steps.",
          "jdk.internal.net.",
          "jdk.internal.misc.",
          "sun.nio.",
          "sun.net.",
          "com.sun.",
          "java.lang.Process",
          "java.lang.VirtualThread",
          "com.zaxxer.",
          "org.h2.");

  /// The same, where the recorder leaves out of the stack what the participant's line does itself.
  Seen doing(String what) {
    return call.isEmpty() && place != null
        ? new Seen(place, what, staged, loads, atGate, selects)
        : this;
  }

  /// @param home the exercise's package
  static Seen of(List<Frame> stack, StackReader reader, String home) {
    boolean atGate = stack.stream().anyMatch(frame -> frame.type().startsWith(TURNSTILE));
    boolean loads = stack.stream().anyMatch(frame -> frame.type().equals("java.lang.ClassLoader"));
    boolean selects =
        stack.stream().anyMatch(frame -> frame.type().equals("sun.nio.ch.SelectorImpl"));
    return new Seen(
        reader.place(stack).orElse(null),
        call(reader.above(stack)),
        isStaged(stack, home + "."),
        loads,
        atGate,
        selects);
  }

  /// What the participant's topmost line called; if that is something that the demonstration handed
  /// in, what this called in turn.
  private static String call(List<Frame> above) {
    return above.reversed().stream()
        .filter(frame -> !frame.hidden() && !frame.type().endsWith("." + Recorder.DEMONSTRATION))
        .filter(frame -> !frame.type().startsWith(UNIT))
        .map(Frame::call)
        .findFirst()
        .orElse("");
  }

  private static boolean isStaged(List<Frame> stack, String home) {
    for (Frame frame : stack) {
      String type = frame.type();
      if (type.startsWith(TURNSTILE) || isInside(type)) {
        return false;
      }
      if (type.startsWith(home) || type.startsWith(PRACTICE)) {
        return true;
      }
    }
    return false;
  }

  /// Whether whoever is above starts threads for its own purposes.
  private static boolean isInside(String type) {
    return INSIDE.stream().anyMatch(type::startsWith);
  }
}
