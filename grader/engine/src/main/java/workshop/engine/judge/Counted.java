package workshop.engine.judge;

/// A number and a noun.
final class Counted {
  private Counted() {}

  /// `1 request`, `2 queries`, `3 child processes`.
  static String of(int number, String noun) {
    return number + " " + (number == 1 ? noun : plural(noun));
  }

  static String plural(String noun) {
    if (noun.endsWith("y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("s") ? noun + "es" : noun + "s";
  }
}
