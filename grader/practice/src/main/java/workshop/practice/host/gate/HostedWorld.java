package workshop.practice.host.gate;

/// What all worlds of the host share, whatever their operations are. Event loop only.
public interface HostedWorld {
  /// Every operation of this world.
  Tally tally();

  /// What can hold each of them.
  HostGate gate();

  /// The port on which clients ask this world itself; 0 if it has none.
  int port();

  /// Somebody says whose the next request of this name is, or the one that has just come.
  ///
  /// @param name raw path and query
  void issued(String name, long pid, long thread);

  /// Ends every operation and every connection of this world.
  void close();
}
