package workshop.engine.hang;

import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.DumpedThread;

/// One thread of the participant's that waits.
///
/// @param what what it waits for, in words, as it follows "waits in Type.method"; may be empty
record Wait(DumpedThread thread, ThreadFact fact, WaitKind kind, String what) {
  /// The same wait, told as another kind.
  Wait as(WaitKind other) {
    return new Wait(thread, fact, other, other.what());
  }

  Wait forThis(String words) {
    return new Wait(thread, fact, kind, words);
  }
}
