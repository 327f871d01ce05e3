package workshop.engine.picture;

/// Whether a picture that stands alone is light, dark, or as its surroundings are.
public enum Theme {
  LIGHT("light"),
  DARK("dark"),
  /// As the reader's system is set.
  AUTO("light dark");

  private final String scheme;

  Theme(String scheme) {
    this.scheme = scheme;
  }

  /// What the style sheet calls it.
  String scheme() {
    return scheme;
  }
}
