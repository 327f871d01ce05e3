package workshop.practice.world;

/// Something that answers operations, can hold them, and remembers each.
///
/// Worlds of one host know nothing of each other. Any thread may call; calls wait for the host's
/// reply.
public interface World extends AutoCloseable {
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
