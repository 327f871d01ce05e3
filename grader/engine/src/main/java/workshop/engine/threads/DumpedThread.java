package workshop.engine.threads;

import java.util.List;

/// One thread as the dump shows it.
///
/// @param id `Thread.threadId()`
/// @param state `Thread.State` by name
/// @param mark what it waits for and which monitors it owns, by identity: two equal marks with the
///   same stack are the same wait, or one that cannot be told apart
/// @param waitsFor the object it waits for, as `Type@identity`; empty if it waits for none
/// @param owns the monitors it owns, as `Type@identity`
/// @param stack the frames, topmost first
/// @param nativeTop whether the topmost frame is a native method
public record DumpedThread(
    long id,
    String name,
    boolean virtual,
    String state,
    String mark,
    String waitsFor,
    List<String> owns,
    List<Frame> stack,
    boolean nativeTop) {

  /// Whether it neither runs nor wants to: a thread in a native wait reports RUNNABLE.
  public boolean blocked() {
    return !state.equals("RUNNABLE") || NativeWait.is(this);
  }

  boolean timed() {
    return state.equals("TIMED_WAITING");
  }
}
