package workshop.practice.shop;

/// What covers the books of a shop have.
public enum Covers {
  /// None.
  NONE,
  /// One each.
  ALL,
  /// One each, and the legacy codec cannot do with all of them.
  SOME_BAD
}
