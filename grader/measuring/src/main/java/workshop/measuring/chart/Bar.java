package workshop.measuring.chart;

/// One bar of a chart.
///
/// @param label what it stands for
/// @param value its length; nothing is drawn for 0 or less
/// @param words its value, as it is read
public record Bar(String label, double value, String words, Mark mark) {
  /// Who won. Told by a word and by the bar's look, not by its colour alone.
  public enum Mark {
    /// Dark, with a tick.
    BEST("best"),
    /// Framed.
    AS_GOOD("as-good"),
    /// Neither.
    PLAIN("plain");

    private final String style;

    Mark(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }
}
