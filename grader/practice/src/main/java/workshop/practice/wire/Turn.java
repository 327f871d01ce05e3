package workshop.practice.wire;

/// What a client may say at the host's turnstile. Each is one line: the word and what belongs to
/// it, separated by single blanks; names and stages are packed, see [Line#packed].
///
/// Many are under way at once on one connection, so a reply repeats the word it answers and the
/// number that the client gave its operation. A refusal is `no number why`. A connection that
/// breaks ends its operations.
public enum Turn {
  /// `pid` → `HELLO`: a worker of this process id runs
  HELLO,
  /// `number world name stage pid thread` → nothing: an operation is in flight from now on
  BEGIN,
  /// `number thread` → `PASS number` when the gate lets it through, however late that is
  PASS,
  /// `number` → `END number`: it is over, passed or given up
  END,
  /// `httpPort path pid thread` → nothing: that thread is about to ask the world on this port for
  /// this raw path and query
  ISSUED
}
