package workshop.practice.bank;

/// Where a transfer stands until it is let go.
enum Stop {
  /// With an account locked, and before it locks another.
  BETWEEN_LOCKS,
  /// With whatever it has locked, and before it moves any money.
  BEFORE_MOVING,
  /// Nowhere.
  NOWHERE
}
