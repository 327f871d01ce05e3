package workshop.practice.world;

import workshop.practice.wire.HostLost;

/// Something that answers operations, can hold them, and remembers each.
///
/// Worlds of one host know nothing of each other. Any thread may call; calls wait for the host's
/// reply.
public interface World extends AutoCloseable {
  /// What one operation is called, in the singular: a request, a file, a query, a tile.
  String unit();

  /// What can hold every operation of this world; open until told otherwise.
  Gate gate();

  /// Whether it owes an answer to whatever is in flight. If not, what it does not hold is up to the
  /// participant's processes: a file that is open, say, is in flight until they close it.
  default boolean owesAnswers() {
    return true;
  }

  /// Every operation so far.
  ///
  /// @throws HostLost when the host is gone
  OperationLog log();

  /// Ends the world and every connection to it; closing twice is harmless, and so is a host that is
  /// gone.
  @Override
  void close();
}
