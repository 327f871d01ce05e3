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

  /// Every operation so far.
  ///
  /// @throws HostLost when the host is gone
  OperationLog log();

  /// Ends the world and every connection to it; closing twice is harmless, and so is a host that is
  /// gone.
  @Override
  void close();
}
