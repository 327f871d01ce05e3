package workshop.board;

/// Colour, or none: decided once, so that every line is written the same way with and without it.
public enum Ink {
  /// As it is.
  PLAIN,
  /// With the escape codes of terminals.
  COLOURED;

  /// For what the eye looks for first.
  public String strong(String text) {
    return paint("1", text);
  }

  /// For what may be overlooked.
  public String faint(String text) {
    return paint("2", text);
  }

  /// Green is for solved alone; what was not judged is neither red nor green.
  public String of(State state, String text) {
    return switch (state) {
      case SOLVED -> paint("32", text);
      case WRONG, DOES_NOT_COMPILE -> paint("31", text);
      case STARTED, OTHER_MODEL -> paint("33", text);
      case NOT_JUDGED -> paint("35", text);
      case TODO -> text;
    };
  }

  private String paint(String code, String text) {
    return this == COLOURED ? "\u001b[" + code + "m" + text + "\u001b[m" : text;
  }
}
