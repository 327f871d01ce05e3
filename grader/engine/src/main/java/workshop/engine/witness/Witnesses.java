package workshop.engine.witness;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import workshop.engine.threads.DumpedThread;
import workshop.engine.threads.ParticipantClasses;
import workshop.engine.threads.StackReader;
import workshop.engine.threads.ThreadDump;
import workshop.engine.threads.Timers;
import workshop.practice.world.PracticeHost;

/// What every observation in one JVM shares; made once, before any code of the participant's runs.
///
/// @param blindSpots what the self-proof could not see; empty if it saw everything
public record Witnesses(
    Path scratch,
    Issuers issuers,
    StackReader reader,
    Timers timers,
    Pulse pulse,
    WaitWitness waits,
    Offspring offspring,
    List<String> blindSpots) {

  public static Witnesses make(
      Path scratch, Issuers issuers, Path classes, PracticeHost host, long hostPid) {
    StackReader reader = new StackReader(ParticipantClasses.in(classes));
    WaitWitness waits = new WaitWitness(scratch, reader);
    Offspring offspring = new Offspring();
    return new Witnesses(
        scratch,
        issuers,
        reader,
        new Timers(reader),
        Pulse.here(hostPid, scratch, offspring),
        waits,
        offspring,
        SelfProof.blindSpots(() -> ThreadDump.take(scratch), issuers, host));
  }

  public Set<Long> threadsNow() {
    return ThreadDump.take(scratch).threads().stream()
        .map(DumpedThread::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
