package waitingorworking;

/// What a step spent its time on.
public enum Kind {
  /// For something: the network, a disk, a lock, a clock. The processor was free meanwhile.
  WAITED,
  /// The processor was busy with it.
  WORKED
}
