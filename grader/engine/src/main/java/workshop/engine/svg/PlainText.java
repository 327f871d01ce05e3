package workshop.engine.svg;

/// Text that came from the participant's code, fit to be shown: one line, not too long, and without
/// characters that turn the text around, end the line or cannot stand in XML. It is not escaped:
/// whoever writes it into markup does that.
public final class PlainText {
  /// Stands for a character that is not shown.
  private static final int INSTEAD = 0xFFFD;

  private PlainText() {}

  /// @param longest in characters, at least 3; longer text loses its middle, as the ends of paths
  ///   and of thread names tell most
  public static String of(String raw, int longest) {
    int[] clean = raw.codePoints().map(PlainText::shown).toArray();
    if (clean.length <= longest) {
      return new String(clean, 0, clean.length);
    }
    int head = (longest - 1) / 2;
    int tail = longest - 1 - head;
    return new String(clean, 0, head) + "…" + new String(clean, clean.length - tail, tail);
  }

  private static int shown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Character.isWhitespace(c) ? ' ' : INSTEAD;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      // Formats turn the direction of what follows; surrogates here have no partner.
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          INSTEAD;
      default -> c;
    };
  }
}
