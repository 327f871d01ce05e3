package workshop.engine.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import workshop.engine.facts.Blocked;
import workshop.engine.facts.CodePlace;
import workshop.engine.facts.Serving;
import workshop.engine.facts.ThreadFact;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ThreadDump;
import workshop.engine.witness.Observers;
import workshop.engine.witness.StartWitness;
import workshop.engine.witness.Witnesses;

/// Counts the threads that work for the clients of a server, over time.
///
/// A thread counts if it had the participant's code on its stack at a look, if it answered a
/// client, or if the participant's code started it meanwhile. The thread of the test itself does
/// not, nor does one from an earlier test that has not moved since.
public final class ServingCount implements AutoCloseable {
  private final Witnesses witnesses;
  private final long caller = Thread.currentThread().threadId();
  private final Map<Long, DumpedThread> before = new HashMap<>();
  private final Map<Long, ThreadFact> counted = new TreeMap<>();
  private final Map<Long, ThreadFact> answered = new ConcurrentHashMap<>();
  private final Optional<StartWitness> starts;
  private int looks;

  private ServingCount(Witnesses witnesses) {
    this.witnesses = witnesses;
    this.starts = watchStarts(witnesses);
    if (witnesses.blindSpots().isEmpty()) {
      ThreadDump.take(witnesses.scratch()).threads().forEach(t -> before.put(t.id(), t));
    }
  }

  private static Optional<StartWitness> watchStarts(Witnesses witnesses) {
    try {
      return Optional.of(StartWitness.start(witnesses));
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty(); // no recorder in this JVM: what cannot be seen is told at the end
    }
  }

  /// Begins to count; the calling thread is the test's.
  static ServingCount begin(Witnesses witnesses) {
    return new ServingCount(witnesses);
  }

  /// Called by whoever answers a client, on the thread that does it.
  public void answering() {
    Thread self = Thread.currentThread();
    if (!answered.containsKey(self.threadId())) {
      CodePlace place =
          witnesses.reader().place(new Throwable("where it answers")).orElse(CodePlace.unknown());
      ThreadFact fact =
          new ThreadFact(self.threadId(), self.getName(), self.isVirtual(), Blocked.NOT, "", place);
      answered.put(self.threadId(), fact);
    }
  }

  /// Looks at every thread once.
  public void look() {
    if (!witnesses.blindSpots().isEmpty()) {
      return;
    }
    ThreadDump dump = Observers.call("count", () -> ThreadDump.take(witnesses.scratch()));
    looks++;
    for (DumpedThread thread : dump.threads()) {
      if (thread.id() != caller && !stoodStill(thread)) {
        witnesses.reader().read(thread).ifPresent(fact -> counted.put(thread.id(), fact));
      }
    }
  }

  private boolean stoodStill(DumpedThread thread) {
    DumpedThread then = before.get(thread.id());
    return then != null && then.stack().equals(thread.stack()) && then.mark().equals(thread.mark());
  }

  /// What was counted so far; goes on counting.
  ///
  /// @param clients how many are connected
  public Serving soFar(int clients) {
    List<String> blind = new ArrayList<>(witnesses.blindSpots());
    Map<Long, ThreadFact> all = new TreeMap<>();
    if (blind.isEmpty()) {
      started().forEach(fact -> all.put(fact.id(), fact));
      all.putAll(answered);
      all.putAll(counted);
      if (starts.filter(StartWitness::sees).isEmpty()) {
        blind.add("which threads are started (flight recorder)");
      }
    }
    return new Serving(clients, looks, List.copyOf(all.values()), blind);
  }

  private List<ThreadFact> started() {
    return starts.map(witness -> Observers.call("starts", witness::soFar)).orElse(List.of());
  }

  /// Ends the count.
  @Override
  public void close() {
    starts.ifPresent(StartWitness::stop);
  }
}
