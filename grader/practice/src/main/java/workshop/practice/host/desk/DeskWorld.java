package workshop.practice.host.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import workshop.practice.host.gate.HostGate;
import workshop.practice.host.gate.HostedWorld;
import workshop.practice.host.gate.Tally;

/// A world whose operations happen elsewhere, in the processes of the participant, and only pass
/// its gate. Event loop only.
public final class DeskWorld implements HostedWorld {
  private final Tally tally = new Tally();
  private final HostGate gate = new HostGate(tally);
  private final Set<Passing> passing = new LinkedHashSet<>();

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public HostGate gate() {
    return gate;
  }

  @Override
  public int port() {
    return 0;
  }

  /// Never happens: nobody asks a desk over HTTP.
  @Override
  public void issued(String name, long pid, long thread) {}

  void enter(Passing one) {
    passing.add(one);
  }

  void leave(Passing one) {
    passing.remove(one);
  }

  @Override
  public void close() {
    List.copyOf(passing).forEach(Passing::refuse);
  }
}
