package workshop.practice.host.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import workshop.practice.host.gate.Tally;
import workshop.practice.host.gate.Visit;

/// Brings together requests and what children tell about who issues them. The telling is sent
/// first, but on another connection: either may be seen first.
final class IssuedRequests {
  /// Told and never asked for, because the connection failed: no reason to keep more.
  private static final int MOST_AHEAD = 100_000;

  private record Issuer(long pid, long thread) {}

  private final Tally tally;
  private final Map<String, Deque<Issuer>> ahead = new HashMap<>();
  private int waiting;

  IssuedRequests(Tally tally) {
    this.tally = tally;
  }

  void told(String name, long pid, long thread) {
    for (Visit visit : tally.open()) {
      if (!visit.isKnown() && visit.name().equals(name)) {
        visit.by(pid, thread);
        return;
      }
    }
    if (waiting < MOST_AHEAD) {
      ahead.computeIfAbsent(name, n -> new ArrayDeque<>()).add(new Issuer(pid, thread));
      waiting++;
    }
  }

  void arrived(Visit visit) {
    Deque<Issuer> issuers = ahead.get(visit.name());
    if (issuers != null) {
      Issuer issuer = issuers.remove();
      waiting--;
      if (issuers.isEmpty()) {
        ahead.remove(visit.name());
      }
      visit.by(issuer.pid(), issuer.thread());
    }
  }
}
