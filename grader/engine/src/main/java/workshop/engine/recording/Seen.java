package workshop.engine.recording;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workshop.engine.facts.CodePlace;
import workshop.engine.threads.Frame;
import workshop.engine.threads.StackReader;

/// What a recorded stack says.
///
/// @param place the participant's topmost line; null if none of their code is there
/// @param call what that line called
/// @param staged whether the participant's code, the demonstration or the practice library is there,
///   and nothing of the JDK's insides above it
/// @param atGate whether it only passes the practice world's gate
/// @param selects whether it waits for any of many channels
record Seen(
    @Nullable CodePlace place, String call, boolean staged, boolean atGate, boolean selects) {
  private static final String PRACTICE = "workshop.practice.";
  private static final String TURNSTILE = "workshop.practice.turnstile.";

  /// @param home the exercise's package
  static Seen of(List<Frame> stack, StackReader reader, String home) {
    boolean atGate = stack.stream().anyMatch(frame -> frame.type().startsWith(TURNSTILE));
    boolean selects =
        stack.stream().anyMatch(frame -> frame.type().equals("sun.nio.ch.SelectorImpl"));
    return new Seen(
        reader.place(stack).orElse(null),
        reader.call(stack),
        isStaged(stack, home + "."),
        atGate,
        selects);
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
    return type.startsWith("jdk.internal.")
        || type.startsWith("sun.")
        || type.startsWith("java.lang.Process")
        || type.startsWith("java.lang.VirtualThread")
        || type.startsWith("com.zaxxer.")
        || type.startsWith("org.h2.");
  }
}
